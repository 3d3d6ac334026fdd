//! Names that Rust, the generated code or its files use themselves.

#![cfg_attr(rustfmt, rustfmt_skip)] // The schemas are easier to read in one line for each component.

use super::case::{Case, types};

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = types_cases();
    cases.extend(elements_cases());
    cases.extend(value_cases());
    cases
}

/// The template once for each name, with the name in the place of `NAME`.
fn each(names: &str, template: &str) -> String {
    let texts = names.split_whitespace().map(|name| template.trim_start().replace("NAME", name));
    texts.collect()
}

/// A type of each name, a global element of it, and types with an element or an alternative for all of them.
fn complex_types(names: &str) -> String {
    let element = "<xs:element name=\"NAME\" type=\"t:NAME\"/>\n";
    let elements = each(names, element);
    let optional = each(names, "<xs:element name=\"NAME\" type=\"t:NAME\" minOccurs=\"0\"/>\n");
    let repeated = each(names, "<xs:element name=\"NAME\" type=\"t:NAME\" maxOccurs=\"unbounded\"/>\n");
    let definitions = each(
        names,
        r#"<xs:complexType name="NAME"><xs:attribute name="Id" type="xs:string" use="required"/></xs:complexType>
"#,
    );
    format!(
        r#"{definitions}{elements}
<xs:complexType name="HoldsOptional"><xs:sequence>{optional}</xs:sequence></xs:complexType>
<xs:complexType name="HoldsRepeated"><xs:sequence>{repeated}</xs:sequence></xs:complexType>
<xs:complexType name="HoldsAlternatives"><xs:choice>{elements}</xs:choice></xs:complexType>
"#
    )
}

/// Names of the standard library's prelude, of derived traits, and of macros.
const PRELUDE: &str = "\
    Box Clone Copy Debug Default Drop Eq Err Error Fn FnMut FnOnce From FromIterator Hash Into \
    IntoIterator Iterator None Ok Option Ord PartialEq PartialOrd Result Self Send Some String Sync \
    ToOwned ToString TryFrom TryInto Vec AsRef AsMut Extend Sized Unpin Display Deref Cow Serialize \
    Deserialize Write Read";

/// Names of primitive types, crates, modules and parameters.
const LOWER: &str = "\
    bool char str u8 i32 u64 f64 usize std core alloc serde ews_bindings rt xml value types messages \
    elements operations headers history mod self super crate fn type async gen dyn union static raw \
    macro_rules main test lib con nul aux prn com1 lpt9";

/// Names of the runtime and of parameters of generated code.
const RUNTIME: &str = "\
    Reader Writer StartTag Handled Placeholder ComplexType ReadComplex WriteComplex ReadXml WriteXml \
    Root GlobalElement Facets RawXml KnownOrRaw List ListType Element Choices Messages Visitor Nillable \
    Base64 DateTime Redacted Attribute AnyAttribute RequestHeader ResponseHeader AnyRequest Code \
    Operation Status Header TypeInfo INFO TEXTS Unlisted Value A D E I K S T V Item Target IntoIter";

fn types_cases() -> Vec<Case> {
    vec![
        types("prelude", complex_types(PRELUDE)),
        types("primitive_crate_module_and_file", complex_types(LOWER)),
        types("runtime", complex_types(RUNTIME)),
        types("prelude_with_suffix", complex_types("StringType String VecType EqType Option OptionType")),
        types("prelude_as_simple_types", each(&format!("{PRELUDE} {RUNTIME}"), r#"
<xs:simpleType name="NAME"><xs:restriction base="xs:int"><xs:minInclusive value="1"/></xs:restriction></xs:simpleType>
<xs:simpleType name="ListOfNAME"><xs:list itemType="t:NAME"/></xs:simpleType>
<xs:simpleType name="NAMELength"><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
<xs:simpleType name="NAMEAlias"><xs:restriction base="t:NAME"/></xs:simpleType>
<xs:simpleType name="NAMEEnum"><xs:restriction base="xs:string"><xs:enumeration value="NAME"/></xs:restriction></xs:simpleType>
<xs:simpleType name="NAMEUnion"><xs:union memberTypes="xs:int t:NAMELength"/></xs:simpleType>
"#)),
        types("prelude_as_lists", each(&format!("{PRELUDE} {RUNTIME}"), r#"
<xs:complexType name="NAME"><xs:sequence><xs:element name="NAME" type="xs:int" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="ArrayOfNAME"><xs:sequence><xs:element name="NAME" type="t:NAME" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:element name="NAME" type="t:NAME"/>
"#)),
        types("prelude_as_choices", each(&format!("{PRELUDE} {RUNTIME}"), r#"
<xs:complexType name="NAME"><xs:choice><xs:element name="NAME" type="xs:int"/><xs:element name="OtherNAME" type="t:NAME"/></xs:choice></xs:complexType>
"#)),
        types("marker_of_a_list", r#"
<xs:complexType name="Names"><xs:sequence><xs:element name="Name" type="t:NamesList" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="NamesList"><xs:sequence><xs:element name="Name" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="Holder"><xs:sequence><xs:element name="A" type="t:Names"/><xs:element name="B" type="t:NamesList"/></xs:sequence></xs:complexType>
"#),
        types("marker_of_a_list_and_its_choice", r#"
<xs:complexType name="Folder"><xs:choice maxOccurs="unbounded"><xs:element name="MailList" type="xs:string"/><xs:element name="TaskList" type="xs:int"/></xs:choice></xs:complexType>
"#),
        types("enum_over_xsi_type", r#"
<xs:complexType name="Shape" abstract="true"/>
<xs:complexType name="Circle"><xs:complexContent><xs:extension base="t:Shape"/></xs:complexContent></xs:complexType>
<xs:complexType name="AnyShape"><xs:sequence><xs:element name="Shape" type="t:Shape"/></xs:sequence></xs:complexType>
"#).refused("types.xsd:2: type t:Shape: type t:AnyShape and the enum over xsi:type of type t:Shape would both have the Rust name \"AnyShape\""),
        types("head_of_a_substitution_group", r#"
<xs:element name="Shape" type="xs:string" abstract="true"/>
<xs:element name="Circle" type="xs:string" substitutionGroup="t:Shape"/>
<xs:complexType name="AnyShape"><xs:sequence><xs:element ref="t:Shape"/></xs:sequence></xs:complexType>
"#).refused("types.xsd:2: element t:Shape: type t:AnyShape and the substitution group of element t:Shape would both have the Rust name \"AnyShape\""),
        types("types_of_one_rust_name", r#"
<xs:complexType name="ab"/>
<xs:complexType name="Ab"/>
"#).refused("types.xsd:2: type t:ab: type t:Ab and type t:ab would both have the Rust name \"Ab\""),
    ]
}

fn elements_cases() -> Vec<Case> {
    let mut cases = element_name_cases();
    cases.extend(field_name_cases());
    cases
}

fn element_name_cases() -> Vec<Case> {
    vec![
        types("element_named_base_in_an_extension", r#"
<xs:complexType name="ParentType"><xs:sequence><xs:element name="Name" type="xs:string"/></xs:sequence></xs:complexType>
<xs:complexType name="ChildType"><xs:complexContent><xs:extension base="t:ParentType"><xs:sequence><xs:element name="Base" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="GrandchildType"><xs:complexContent><xs:extension base="t:ChildType"><xs:attribute name="base" type="xs:string"/></xs:extension></xs:complexContent></xs:complexType>
"#),
        types("constants_and_types", r#"
<xs:complexType name="A"><xs:sequence><xs:element name="A" type="t:A" minOccurs="0"/></xs:sequence></xs:complexType>
<xs:element name="A" type="t:A"/>
<xs:simpleType name="B"><xs:list itemType="xs:int"/></xs:simpleType>
<xs:element name="B" type="t:B"/>
<xs:complexType name="C1"><xs:choice><xs:element name="A" type="t:A"/><xs:element name="B" type="t:B"/></xs:choice></xs:complexType>
<xs:complexType name="C2"><xs:choice><xs:element name="A" type="t:A"/><xs:element name="B" type="t:B"/></xs:choice></xs:complexType>
<xs:element name="c1" type="t:C1"/>
<xs:element name="C2" type="t:C2"/>
<xs:element name="None" type="t:C2"/>
<xs:element name="visit" type="t:C2"/>
<xs:element name="rt" type="xs:int"/>
"#),
        types("one_constant_of_two_elements", r#"
<xs:element name="visit" type="xs:int"/>
<xs:element name="Visit" type="xs:int"/>
"#).refused("types.xsd:2: element t:visit: elements t:Visit and t:visit would both have the constant \"VISIT\""),
        types("fields", {
            let names = [
                "Self", "self", "super", "crate", "base", "Base", "new", "value", "any", "any_attributes", "reader",
                "tag", "out", "text", "attribute", "raw", "name", "fn", "async", "try", "gen", "union", "default",
                "clone", "box", "rt", "xml", "String", "_", "__", "a.b", "a-b-c",
            ];
            let element = |name: &&str| format!("<xs:element name=\"{name}\" type=\"xs:string\"/>\n");
            let all: Vec<String> = names.iter().filter(|name| !["self", "Base", "_"].contains(name)).map(element).collect();
            let attributes = ["type", "Self", "base", "new", "value", "xml"].map(|name| format!("<xs:attribute name=\"{name}\" type=\"xs:string\" use=\"required\"/>\n"));
            format!(
                "<xs:complexType name=\"Parent\"><xs:sequence>{0}</xs:sequence></xs:complexType>\n\
                 <xs:complexType name=\"Child\"><xs:complexContent><xs:extension base=\"t:Parent\"><xs:sequence><xs:element name=\"Base\" type=\"xs:string\" minOccurs=\"0\"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>\n\
                 <xs:complexType name=\"Texts\"><xs:simpleContent><xs:extension base=\"xs:string\">{1}</xs:extension></xs:simpleContent></xs:complexType>\n",
                all.concat(), attributes.concat()
            )
        }),
    ]
}

fn field_name_cases() -> Vec<Case> {
    vec![
        types("wildcard_beside_an_element_named_any", r#"
<xs:complexType name="Holder"><xs:sequence><xs:element name="Any" type="xs:string"/><xs:any namespace="http://schemas.xmlsoap.org/soap/envelope/" minOccurs="0" maxOccurs="unbounded"/></xs:sequence><xs:attribute name="AnyAttributes" type="xs:string"/><xs:anyAttribute/></xs:complexType>
"#),
        types("choice_beside_an_element_of_its_name", r#"
<xs:complexType name="Holder"><xs:sequence><xs:element name="Item" type="xs:string"/><xs:choice><xs:element name="FirstItem" type="xs:string"/><xs:element name="SecondItem" type="xs:string"/></xs:choice></xs:sequence></xs:complexType>
"#),
        types("two_fields_of_one_name", r#"
<xs:complexType name="Holder">
  <xs:sequence>
    <xs:element name="Name" type="xs:string"/>
    <xs:element name="name" type="xs:string"/>
  </xs:sequence>
</xs:complexType>
"#).refused("types.xsd:5: type t:Holder: two fields would both have the Rust name \"name\""),
        types("required_field_of_a_base", r#"
<xs:complexType name="Parent"><xs:sequence><xs:element name="Name" type="xs:string"/></xs:sequence></xs:complexType>
<xs:complexType name="Child"><xs:complexContent><xs:extension base="t:Parent"><xs:sequence>
  <xs:element name="Name" type="xs:string"/>
</xs:sequence></xs:extension></xs:complexContent></xs:complexType>
"#).refused("types.xsd:4: type t:Child: unsupported second declaration of the element t:Name in a type and its base types; declare it once: in a sequence, let maxOccurs of the first allow both, which must then be side by side; for alternatives that share it, use a sequence of optional elements"),
        types("variants_of_a_choice", {
            let names = ["Unlisted", "Self", "None", "Some", "Ok", "Err", "Error", "Item", "Target", "Kind", "Response", "type", "1"];
            let element = |name: &&str| format!("<xs:element name=\"A{name}\" type=\"xs:string\"/><xs:element name=\"{name}\" type=\"t:Holder\"/>\n");
            let all: Vec<String> = names.iter().filter(|name| **name != "1").map(element).collect();
            format!("<xs:complexType name=\"Holder\"><xs:choice>{0}</xs:choice></xs:complexType>\n\
                     <xs:complexType name=\"ManyType\"><xs:choice maxOccurs=\"unbounded\">{0}</xs:choice></xs:complexType>\n", all.concat())
        }),
        types("alternatives_of_one_name", r#"
<xs:complexType name="Holder">
  <xs:choice>
    <xs:element name="URL" type="xs:string"/>
    <xs:element name="Url" type="xs:string"/>
  </xs:choice>
</xs:complexType>
"#).refused("types.xsd:5: element t:Url: two alternatives would both have the Rust name \"Url\""),
    ]
}

fn value_cases() -> Vec<Case> {
    let mut cases = enumeration_value_cases();
    cases.extend(other_value_cases());
    cases
}

fn enumeration(values: &[&str]) -> String {
    let values: Vec<String> =
        values.iter().map(|value| format!("  <xs:enumeration value=\"{value}\"/>\n")).collect();
    format!(
        "<xs:simpleType name=\"E\"><xs:restriction base=\"xs:string\">\n{}</xs:restriction></xs:simpleType>\n",
        values.concat()
    )
}

fn enumeration_value_cases() -> Vec<Case> {
    vec![
        types(
            "values_that_rust_uses",
            enumeration(&[
                "Self", "Unlisted", "None", "Some", "Ok", "Err", "Error", "Item", "type", "String", "Vec",
                "Option", "Result", "1", "2nd", "A b", "a.b.c",
            ]),
        ),
        types(
            "values_of_other_scripts",
            enumeration(&[
                "\u{663}",
                "\u{967}\u{968}",
                "\u{b2}",
                "x\u{b2}",
                "\u{212a}",
                "\u{1100}\u{1161}",
                "\u{e9}",
                "\u{df}",
                "\u{4e2d}\u{6587}",
                "\u{1f600}!x",
                "\u{1c5}",
                "\u{2164}",
                "\u{37a}",
                "\u{e33}",
                "\u{fb01}",
            ]),
        ),
    ]
}

fn other_value_cases() -> Vec<Case> {
    vec![
        types(
            "names_of_other_scripts",
            r#"
<xs:complexType name="Über"><xs:sequence><xs:element name="Größe" type="xs:string"/><xs:element name="ßx" type="xs:string"/><xs:element name="中文" type="t:中文"/></xs:sequence><xs:attribute name="é" type="xs:string"/></xs:complexType>
<xs:complexType name="中文"><xs:choice><xs:element name="Ω" type="xs:string"/><xs:element name="ж" type="xs:string"/></xs:choice></xs:complexType>
<xs:element name="Über" type="t:Über"/>
<xs:element name="中" type="t:中文"/>
"#,
        ),
        types(
            "values_with_line_breaks_and_quotes",
            enumeration(&["a&#10;b", "c&#13;d", "e&quot;f", "g\\h", "i`j", "*/", "/*k", "{l}", "#m", "n\u{202e}o", "p\u{2066}q"]),
        ),
        types(
            "defaults_with_line_breaks_and_quotes",
            r##"
<xs:complexType name="Holder"><xs:sequence><xs:element name="A" type="xs:string" default="a&#10;b"/><xs:element name="B" type="xs:string" default="&quot;#`"/></xs:sequence><xs:attribute name="C" type="xs:string" default="*/ c&#13;d"/><xs:attribute name="D" type="xs:string" fixed="&#10;"/></xs:complexType>
<xs:simpleType name="P"><xs:restriction base="xs:string"><xs:pattern value="a&#10;`*/&quot;"/></xs:restriction></xs:simpleType>
"##,
        ),
        types("values_of_one_name", enumeration(&["a", "A"]))
            .refused("types.xsd:4: type t:E: the values \"a\" and \"A\" would both have the Rust name \"A\""),
        types("values_without_a_letter", enumeration(&["+", "-"]))
            .refused("types.xsd:4: type t:E: the values \"+\" and \"-\" would both have the Rust name \"Empty\""),
    ]
}
