//! Tests of applying entries, with small schemas.

use crate::error::Problems;
use crate::load::from_texts;
use crate::schema::{ComplexType, Derivation, Name, Namespace, Schema, Term};
use crate::test_schema::{name, schema, schema_with_wire};

use super::{Wire, apply};

/// A list in two elements of a type, and a type derived from that type.
const SCHEMA: &str = r#"
    <xs:complexType name="Ids"><xs:sequence><xs:element name="Id" type="xs:string" maxOccurs="9"/></xs:sequence></xs:complexType>
    <xs:complexType name="Base"><xs:sequence><xs:element name="Old" type="t:Ids"/></xs:sequence></xs:complexType>
    <xs:complexType name="AType"><xs:complexContent><xs:extension base="t:Base"><xs:sequence>
        <xs:element name="One" type="t:Ids"/><xs:element name="Two" type="t:Ids"/>
        <xs:choice><xs:element name="Three" type="xs:int"/><xs:element name="Four" type="xs:int"/></xs:choice>
    </xs:sequence></xs:extension></xs:complexContent></xs:complexType>
    <xs:complexType name="Derived"><xs:complexContent><xs:extension base="t:AType"><xs:sequence>
        <xs:element name="Last" type="xs:int"/>
    </xs:sequence></xs:extension></xs:complexContent></xs:complexType>"#;

fn namespace(owner: &str, field: &str, child: &str) -> String {
    format!(
        "[[namespace]]\nowner = \"{owner}\"\nfield = \"{field}\"\nchild = \"{child}\"\nevidence = \"a test\"\n"
    )
}

fn element(owner: &str, after: &str, name: &str, ty: &str, since: &str) -> String {
    format!(
        "[[element]]\nowner = \"{owner}\"\nafter = \"{after}\"\nname = \"{name}\"\ntype = \"{ty}\"\noccurs = \"0..1\"\n\
         since = \"{since}\"\nevidence = \"a test\"\n"
    )
}

fn base(ty: &str, base: &str) -> String {
    format!("[[base]]\ntype = \"{ty}\"\nbase = \"{base}\"\nevidence = \"a test\"\n")
}

fn empty(owner: &str, child: &str) -> String {
    format!("[[empty]]\nowner = \"{owner}\"\nchild = \"{child}\"\nevidence = \"a test\"\n")
}

/// The elements of a type, each with its type.
fn elements(schema: &Schema, owner: &Name) -> Vec<String> {
    let Some(particle) = schema.complex(owner).and_then(ComplexType::particle) else { return Vec::new() };
    let Term::Sequence(inner) = &particle.term else { return Vec::new() };
    let elements = inner.iter().filter_map(|particle| match &particle.term {
        Term::Element(element) => Some(format!("{}: {:?}", element.name, element.type_ref)),
        _ => None,
    });
    let short = |text: String| {
        let name =
            text.replace("Named(Name { namespace: ", "").replace(", local: \"", ":").replace("\" })", "");
        name.replace("Types:", "t:").replace("Messages:", "m:").replace("Xs:", "xs:")
    };
    elements.map(short).collect()
}

/// Applies the entries of a schema; all apply, or are built in.
fn applied(schema: &mut Schema) -> Wire {
    let mut problems = Problems::default();
    let wire = apply(schema, &mut problems);
    assert!(problems.errors.is_empty() && problems.warnings.is_empty());
    wire
}

#[test]
fn list_is_copied_for_one_element() {
    let mut schema = schema_with_wire(SCHEMA, &namespace("t:AType", "Two", "m:Id"));
    let wire = applied(&mut schema);
    let copy = Name::new(Namespace::Messages, "ATwo");
    assert_eq!(elements(&schema, &name("AType")), ["t:One: t:Ids", "t:Two: m:ATwo"]);
    assert_eq!(elements(&schema, &copy), ["m:Id: xs:string"]);
    assert_eq!(elements(&schema, &name("Ids")), ["t:Id: xs:string"]);
    let list = &wire.lists[&copy];
    assert_eq!((&list.original, &list.schema_child), (&name("Ids"), &name("Id")));
}

#[test]
fn element_is_added_after_another() {
    let mut schema = schema_with_wire(SCHEMA, &element("t:AType", "One", "New", "t:Ids", "V1"));
    let wire = applied(&mut schema);
    assert_eq!(elements(&schema, &name("AType")), ["t:One: t:Ids", "t:New: t:Ids", "t:Two: t:Ids"]);
    assert!(wire.adds(&name("AType"), &name("New")) && !wire.adds(&name("AType"), &name("One")));
}

#[test]
fn base_of_a_type_without_elements_is_replaced() {
    let types = "<xs:complexType name=\"Empty\"><xs:complexContent><xs:extension base=\"t:Base\"/></xs:complexContent>\
                 </xs:complexType>";
    let mut schema = schema_with_wire(&format!("{SCHEMA}{types}"), &base("t:Empty", "t:Ids"));
    applied(&mut schema);
    let derivation = schema.complex(&name("Empty")).map(|complex| &complex.derivation);
    assert_eq!(derivation, Some(&Derivation::Extension(name("Ids"))));
}

#[test]
fn empty_element_of_a_failure_is_noted() {
    let mut schema = schema_with_wire(SCHEMA, &empty("t:AType", "Two"));
    let wire = applied(&mut schema);
    assert!(wire.empties.contains(&(name("AType"), name("Two"))));
}

/// The only error or warning of applying the entries.
fn problem(schema: &mut Schema) -> String {
    let mut problems = Problems::default();
    apply(schema, &mut problems);
    match (problems.errors.finish(), problems.warnings.as_slice()) {
        (Err(error), []) => error.to_string(),
        (Ok(()), [warning]) => warning.to_string(),
        other => panic!("expected one problem, found {other:?}"),
    }
}

#[test]
fn entry_that_does_not_apply_is_reported_at_its_line() {
    let caught_up = SCHEMA.replace("type=\"xs:string\"", "type=\"xs:int\"");
    for (entry, expected) in [
        (namespace("t:AType", "Twoo", "m:Id"), "unknown element \"Twoo\"; did you mean Two?"),
        (namespace("t:AType", "Old", "m:Id"), "unknown element \"Old\""),
        (namespace("t:AType", "Two", "m:Ids"), "expected the element Id of t:Ids, found \"Ids\""),
        (namespace("t:AType", "Three", "m:Id"), "expected Three to be an element whose named type is a list"),
        (
            namespace("t:AType", "Two", "t:Id"),
            "unnecessary [[namespace]] in wire.toml: t:Ids has the element t:Id now; remove the entry",
        ),
        (element("t:AType", "Four", "New", "xs:int", "V1"), "unknown element \"Four\" in a sequence"),
        (element("t:AType", "One", "New", "t:Idss", "V1"), "unknown type \"t:Idss\"; did you mean t:Ids?"),
        (element("t:AType", "One", "New", "xs:integr", "V1"), "unknown type \"xs:integr\""),
        (
            element("t:AType", "One", "Two", "xs:int", "V1"),
            "unnecessary [[element]] in wire.toml: t:AType has the element Two now; remove the entry",
        ),
        (element("t:AType", "One", "Old", "xs:int", "V1"), "t:Base has the element Old now"),
        (element("t:AType", "One", "Last", "xs:int", "V1"), "t:Derived has the element Last now"),
        (base("t:AType", "t:Idss"), "unknown type \"t:Idss\"; did you mean t:Ids?"),
        (base("t:AType", "t:Ids"), "expected an extension that adds no elements"),
        (base("t:AType", "t:Base"), "unnecessary [[base]] in wire.toml: t:AType derives from t:Base now"),
        (empty("t:AType", "Twoo"), "unknown element \"Twoo\"; did you mean Two?"),
    ] {
        let mut schema = schema_with_wire(&caught_up, &format!("\n{entry}"));
        let error = problem(&mut schema);
        assert!(error.starts_with("wire.toml:3: type t:AType: ") && error.contains(expected), "{error}");
    }
}

#[test]
fn holder_is_a_complex_type_without_a_global_element() {
    let types = format!(
        "{SCHEMA}<xs:simpleType name=\"Word\"><xs:restriction base=\"xs:string\"/></xs:simpleType>\
         <xs:element name=\"Root\" type=\"t:Derived\"/>"
    );
    let entry_for = |owner: &str| {
        let entry = format!("\n[[holder]]\ntype = \"{owner}\"\nevidence = \"a test\"\n");
        schema_with_wire(&types, &entry)
    };
    assert!(applied(&mut entry_for("t:AType")).holders.contains(&name("AType")));
    assert_eq!(
        problem(&mut entry_for("t:Word")),
        "wire.toml:3: type t:Word: expected a complex type, found a simple type; correct or remove the entry"
    );
    assert_eq!(
        problem(&mut entry_for("t:Derived")),
        "wire.toml:3: type t:Derived: unnecessary [[holder]] in wire.toml: the global element t:Root has the type now; \
         remove the entry"
    );
}

#[test]
fn entry_for_an_unknown_type_is_a_warning() {
    for entry in [
        namespace("t:Derivde", "Two", "m:Id"),
        element("t:Derivde", "One", "New", "t:AType", "V1"),
        base("t:Derivde", "t:Base"),
        empty("t:Derivde", "Two"),
        "[[holder]]\ntype = \"t:Derivde\"\nevidence = \"a test\"\n".to_owned(),
    ] {
        let error = problem(&mut schema_with_wire(SCHEMA, &entry));
        assert!(
            error.starts_with("wire.toml:2: type t:Derivde: unknown type \"t:Derivde\"; did you mean"),
            "{error}"
        );
    }
}

#[test]
fn holder_whose_base_is_a_holder_is_a_warning() {
    let holder = |owner: &str| format!("[[holder]]\ntype = \"{owner}\"\nevidence = \"a test\"\n");
    let mut schema = schema_with_wire(SCHEMA, &(holder("t:AType") + &holder("t:Derived")));
    let error = problem(&mut schema);
    assert!(error.contains("the entry for the base t:AType includes the type; remove the entry"), "{error}");
}

#[test]
fn built_in_entry_that_does_not_apply_has_no_effect() {
    for types in [
        "<xs:complexType name=\"MessageType\"/>",
        "<xs:complexType name=\"MessageType\"><xs:sequence><xs:element name=\"MimeContentUTF8\" type=\"xs:string\"/>\
         </xs:sequence></xs:complexType>",
    ] {
        let mut schema = schema(types);
        let before = schema.types.clone();
        applied(&mut schema);
        assert!(schema.types == before);
    }
}

/// The versions that lack an added element, of three versions. Its type exists since `first`, and it since `since`. The
/// schema does not list the second version.
fn with_versions(first: &str, since: &str) -> Result<String, String> {
    let uri = Namespace::Types.uri();
    let text = format!(
        "<xs:schema xmlns:xs=\"{}\" xmlns:t=\"{uri}\" targetNamespace=\"{uri}\" elementFormDefault=\"qualified\" \
         xmlns:h=\"urn:ews-codegen:history\" h:versions=\"V1 V2 V3\">\
         <xs:complexType name=\"AType\" h:in=\"{first}..\"><xs:sequence><xs:element name=\"One\" type=\"xs:int\"/>\
         </xs:sequence></xs:complexType><xs:simpleType name=\"ExchangeVersionType\"><xs:restriction base=\"xs:string\">\
         <xs:enumeration value=\"V1\"/><xs:enumeration value=\"V3\"/></xs:restriction></xs:simpleType></xs:schema>",
        Namespace::Xs.uri()
    );
    let entry = element("t:AType", "One", "New", "xs:int", since);
    let texts = |file: &str| match file {
        "types.xsd" => Some(text.clone()),
        "wire.toml" => Some(entry.clone()),
        _ => None,
    };
    let mut schema = from_texts(texts).map_err(|error| error.to_string())?;
    let mut problems = Problems::default();
    apply(&mut schema, &mut problems);
    problems.errors.finish().map_err(|error| error.to_string())?;
    let Some(particle) = schema.complex(&name("AType")).and_then(ComplexType::particle) else {
        return Err("no content".to_owned());
    };
    let Term::Sequence(inner) = &particle.term else { return Err("no sequence".to_owned()) };
    let absent = inner[1].history().absent();
    let names = ["V1 ", "V2 ", "V3 "].into_iter().enumerate();
    Ok(names.filter(|(index, _)| absent.contains(*index)).map(|(_, name)| name).collect())
}

#[test]
fn added_element_is_absent_in_older_versions() {
    assert_eq!(with_versions("V1", "V1").as_deref(), Ok(""));
    assert_eq!(with_versions("V1", "V3").as_deref(), Ok("V1 V2 "));
    assert_eq!(with_versions("V2", "V2").as_deref(), Ok(""));
    assert_eq!(with_versions("V2", "V3").as_deref(), Ok("V1 V2 "));
    assert_eq!(
        with_versions("V1", "V4").expect_err("the version is unknown"),
        "wire.toml:2: type t:AType: unknown version \"V4\"; known: V1, V2, V3"
    );
}
