//! Schemas that the generator refuses. The message names the file, the line and the component.

use std::fs;

use ews_codegen::{ErrorKind, generate};

/// The error for a `types.xsd` with these components, without the folder. The first component is on line 4.
fn message(lines: &str) -> (ErrorKind, String) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let text = format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"\n  \
         xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"\n  \
         targetNamespace=\"http://schemas.microsoft.com/exchange/services/2006/types\">\n{lines}\n</xs:schema>\n"
    );
    fs::write(folder.path().join("types.xsd"), text).expect("the file is written");
    let error = generate(folder.path()).expect_err("the schema is refused");
    (error.kind(), error.to_string().replace(&format!("{}/", folder.path().display()), ""))
}

#[test]
fn malformed_xml_is_refused_with_its_line() {
    let (kind, message) = message("<xs:complexType name=\"A\">");
    assert_eq!(kind, ErrorKind::Syntax);
    insta::assert_snapshot!(message);
}

#[test]
fn unknown_type_is_refused_with_its_line() {
    let (kind, message) = message(
        "<xs:complexType name=\"A\">\n <xs:sequence>\n  <xs:element name=\"B\" type=\"t:Nowhere\"/>\n \
         </xs:sequence>\n</xs:complexType>",
    );
    assert_eq!(kind, ErrorKind::Unresolved);
    insta::assert_snapshot!(message);
}

#[test]
fn undeclared_prefix_is_refused() {
    let (kind, message) = message("<xs:element name=\"B\" type=\"q:Nowhere\"/>");
    assert_eq!(kind, ErrorKind::Unresolved);
    insta::assert_snapshot!(message);
}

#[test]
fn name_defined_twice_is_refused_at_the_second_definition() {
    let (kind, message) = message(
        "<xs:complexType name=\"A\"/>\n<xs:simpleType name=\"A\"><xs:restriction base=\"xs:string\"/></xs:simpleType>",
    );
    assert_eq!(kind, ErrorKind::Duplicate);
    insta::assert_snapshot!(message);
}

#[test]
fn attribute_declared_twice_is_refused_at_the_second_declaration() {
    let attribute = "<xs:attribute name=\"B\" type=\"xs:int\"/>";
    let (kind, message) =
        message(&format!("<xs:complexType name=\"A\">\n{attribute}\n{attribute}\n</xs:complexType>"));
    assert_eq!(kind, ErrorKind::Duplicate);
    assert_eq!(
        message,
        "types.xsd:6: type t:A: attribute \"B\" is declared twice; remove one of the declarations"
    );
}

#[test]
fn repeated_value_or_alternative_is_refused_with_its_own_line() {
    let value = |value: &str| format!("<xs:enumeration value=\"{value}\"/>\n");
    let values = format!(
        "<xs:simpleType name=\"A\">\n<xs:restriction base=\"xs:string\">\n{}{}</xs:restriction></xs:simpleType>",
        value("a b"),
        value("a_b")
    );
    let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\"/>\n");
    let alternatives = format!(
        "<xs:complexType name=\"A\">\n<xs:choice maxOccurs=\"unbounded\">\n{}{}</xs:choice></xs:complexType>",
        element("visit"),
        element("Visit")
    );
    for schema in [values, alternatives] {
        let (kind, message) = message(&schema);
        assert_eq!(kind, ErrorKind::Name);
        assert!(message.starts_with("types.xsd:7: "), "{message}");
    }
}

#[test]
fn unsupported_element_is_refused_with_its_line() {
    let (kind, message) =
        message("<xs:complexType name=\"A\">\n <xs:assert test=\"true()\"/>\n</xs:complexType>");
    assert_eq!(kind, ErrorKind::Unsupported);
    insta::assert_snapshot!(message);
}

#[test]
fn mixed_content_is_refused() {
    let (kind, message) = message("<xs:complexType name=\"A\" mixed=\"true\"/>");
    assert_eq!(kind, ErrorKind::Unsupported);
    insta::assert_snapshot!(message);
}

#[test]
fn unsupported_built_in_type_is_refused() {
    let element = |of: &str| format!("<xs:element name=\"A\"{of}/>");
    assert_refused(
        ErrorKind::Unsupported,
        &[
            element(" type=\"xs:QName\""),
            element(" type=\"xs:NOTATION\""),
            "<xs:complexType name=\"A\"><xs:attribute name=\"B\" type=\"xs:anyType\"/></xs:complexType>"
                .to_owned(),
            element(" type=\"xs:dateTimeStamp\""),
            element(" type=\"xs:numeric\""),
        ],
    );
}

#[test]
fn list_of_a_built_in_list_is_refused() {
    let (kind, message) =
        message("<xs:simpleType name=\"A\"><xs:list itemType=\"xs:IDREFS\"/></xs:simpleType>");
    assert_eq!(kind, ErrorKind::Schema);
    insta::assert_snapshot!(message);
}

#[test]
fn unsupported_constructs_are_refused() {
    let element = |inside: &str| format!("<xs:element name=\"A\">{inside}</xs:element>");
    let ty = |inside: &str| element(&format!("<xs:complexType>{inside}</xs:complexType>"));
    let value = |facets: &str| restriction("xs:string", facets);
    let pattern = |pattern: &str| value(&format!("<xs:pattern value=\"{pattern}\"/>"));
    let enumeration = "<xs:enumeration value=\"ab\"/>";
    let many: Vec<String> =
        (0..129).map(|number| format!("<xs:element name=\"B{number}\" type=\"xs:int\"/>")).collect();
    let pair = "<xs:element name=\"B\" type=\"xs:int\"/><xs:choice maxOccurs=\"2\">\
                <xs:element name=\"C\" type=\"xs:int\"/><xs:element name=\"D\" type=\"xs:int\"/></xs:choice>";
    assert_refused(
        ErrorKind::Unsupported,
        &[
            ty(&format!("<xs:sequence maxOccurs=\"unbounded\">{pair}</xs:sequence>")),
            ty("<xs:sequence minOccurs=\"2\" maxOccurs=\"5\"><xs:element name=\"B\" type=\"xs:int\" \
                maxOccurs=\"unbounded\"/></xs:sequence>"),
            ty(&format!("<xs:all>{}</xs:all>", many.concat())),
            ty("<xs:sequence><xs:any namespace=\"urn:other\"/></xs:sequence>"),
            ty("<xs:sequence><xs:any namespace=\"##local\"/></xs:sequence>"),
            element("<xs:simpleType><xs:union memberTypes=\"t:L xs:int\"/></xs:simpleType>")
                + "<xs:simpleType name=\"L\"><xs:list itemType=\"xs:int\"/></xs:simpleType>",
            "<xs:simpleType name=\"A\"><xs:restriction base=\"xs:int\"><xs:pattern value=\"[0-9]{2}\"/>\
             </xs:restriction></xs:simpleType>"
                .to_owned(),
            "<xs:element name=\"A\" type=\"xs:int\" fixed=\"5\"/>".to_owned(),
            ty(&("<xs:sequence>".repeat(70) + &"</xs:sequence>".repeat(70))),
            value(&format!("{enumeration}<xs:maxLength value=\"1\"/>")),
            value("<xs:minLength value=\"9\"/><xs:maxLength value=\"1\"/>"),
            element(&format!(
                "<xs:simpleType><xs:union memberTypes=\"xs:int\"><xs:simpleType><xs:restriction base=\"xs:string\">\
                 {enumeration}<xs:pattern value=\"a\"/></xs:restriction></xs:simpleType></xs:union></xs:simpleType>"
            )),
            value(enumeration)
                + "<xs:simpleType name=\"B\"><xs:restriction base=\"t:A\"><xs:length value=\"2\"/>\
                                  </xs:restriction></xs:simpleType>",
            pattern("a(b"),
            pattern("a+?"),
            pattern("(?i)a"),
            pattern("[a-z-[aeiou]"),
            pattern("[z-a]"),
            pattern("\\p{IsGreek}"),
            pattern("\\bword"),
            restriction("xs:gYear", "<xs:totalDigits value=\"4\"/>"),
            restriction("xs:boolean", "<xs:minInclusive value=\"true\"/>"),
            restriction("xs:hexBinary", "<xs:minInclusive value=\"00\"/>"),
            restriction("xs:NMTOKENS", "<xs:maxLength value=\"0\"/>"),
            restriction("xs:positiveInteger", "<xs:maxExclusive value=\"1\"/>"),
            restriction("xs:dateTime", "<xs:pattern value=\".*Z\"/>"),
        ],
    );
}

/// The reader finds the field of an element by its name.
#[test]
fn element_at_two_places_of_a_type_is_refused() {
    let element =
        |name: &str, occurs: &str| format!("<xs:element name=\"{name}\" type=\"xs:string\" {occurs}/>");
    let (x, y, m) = (element("X", ""), element("Y", ""), element("M", ""));
    let sequence = |content: &str| format!("<xs:sequence>{content}</xs:sequence>");
    let choice = |content: &str| format!("<xs:choice>{content}</xs:choice>");
    let ty =
        |name: &str, content: &str| format!("<xs:complexType name=\"{name}\">{content}</xs:complexType>\n");
    let extension = |content: &str| {
        ty(
            "E",
            &format!(
                "<xs:complexContent><xs:extension base=\"t:B\">{content}</xs:extension></xs:complexContent>"
            ),
        )
    };
    let any = "<xs:any namespace=\"##other\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>";
    let group = |name: &str, content: &str| format!("<xs:group name=\"{name}\">{content}</xs:group>");
    let heads = "<xs:element name=\"H\" type=\"xs:int\"/><xs:element name=\"I\" type=\"xs:int\" substitutionGroup=\"t:H\"/>";
    assert_refused(
        ErrorKind::Unsupported,
        &[
            ty("B", &sequence(&(element("X", "minOccurs=\"0\"") + &m))) + &extension(&sequence(&x)),
            ty("A", &sequence(&(x.clone() + &choice(&(y.clone() + &x))))),
            ty("B", &sequence(&(x.clone() + any))) + &extension(&sequence(&(y.clone() + any))),
            ty("A", &sequence(&(any.to_owned() + &x + any))),
            group("G", &choice(&(x.clone() + &y)))
                + &group("H", &choice(&(y.clone() + &element("Z", ""))))
                + &ty(
                    "A",
                    &sequence(&("<xs:group ref=\"t:G\"/>".to_owned() + &m + "<xs:group ref=\"t:H\"/>")),
                ),
            heads.to_owned() + &ty("A", &sequence("<xs:element ref=\"t:H\"/><xs:element ref=\"t:I\"/>")),
        ],
    );
}

#[test]
fn names_that_are_invalid_or_repeated_in_rust_are_refused() {
    let ty = |name: &str| format!("<xs:complexType name=\"{name}\"/>");
    let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\"/>");
    assert_refused(
        ErrorKind::Name,
        &[
            ty("ab") + &ty("Ab"),
            element("visit") + &element("Visit"),
            "<xs:simpleType name=\"A\"><xs:restriction base=\"xs:string\"><xs:enumeration value=\"+\"/>\
             <xs:enumeration value=\"-\"/></xs:restriction></xs:simpleType>"
                .to_owned(),
        ],
    );
}

#[test]
fn component_that_refers_to_itself_is_refused() {
    let extension = |base: &str| {
        format!(
            "<xs:complexContent><xs:extension base=\"t:{base}\"><xs:sequence/></xs:extension></xs:complexContent>"
        )
    };
    assert_refused(
        ErrorKind::Schema,
        &[
            format!("<xs:complexType name=\"A\">{}</xs:complexType>", extension("A")),
            format!(
                "<xs:complexType name=\"A\">{}</xs:complexType><xs:complexType name=\"B\">{}</xs:complexType>",
                extension("B"),
                extension("A")
            ),
            "<xs:simpleType name=\"A\"><xs:list itemType=\"t:A\"/></xs:simpleType>".to_owned(),
            "<xs:group name=\"A\"><xs:sequence><xs:group ref=\"t:A\"/></xs:sequence></xs:group>".to_owned(),
            "<xs:attributeGroup name=\"A\"><xs:attributeGroup ref=\"t:A\"/></xs:attributeGroup>".to_owned(),
            "<xs:element name=\"A\" type=\"xs:int\" substitutionGroup=\"t:B\"/>\
             <xs:element name=\"B\" type=\"xs:int\" substitutionGroup=\"t:A\"/>"
                .to_owned(),
        ],
    );
}

/// A simple type with facets.
fn restriction(base: &str, facets: &str) -> String {
    format!(
        "<xs:simpleType name=\"A\"><xs:restriction base=\"{base}\">{facets}</xs:restriction></xs:simpleType>"
    )
}

#[test]
fn bound_that_is_not_a_value_of_the_type_is_refused() {
    let min = |base: &str, value: &str| restriction(base, &format!("<xs:minInclusive value=\"{value}\"/>"));
    assert_refused(
        ErrorKind::Schema,
        &[
            min("xs:int", "1.0"),
            min("xs:decimal", "1,5"),
            min("xs:date", "2006-02-30"),
            min("xs:dateTime", "2006-08-02"),
            min("xs:time", "5"),
            min("xs:double", "1,5"),
            min("xs:duration", "1D"),
            min("xs:gYear", "06"),
            min("xs:gYearMonth", "2006"),
            min("xs:gMonth", "08"),
            min("xs:gMonthDay", "--02-30"),
            min("xs:gDay", "---32"),
        ],
    );
}

/// Checks that each schema is refused, and compares the messages with the snapshot that is named after the test.
#[track_caller]
fn assert_refused(expected: ErrorKind, schemas: &[String]) {
    let messages = schemas.iter().map(|schema| {
        let (kind, message) = message(schema);
        assert_eq!(kind, expected, "{message}");
        message
    });
    let name = std::thread::current()
        .name()
        .and_then(|path| path.rsplit("::").next())
        .unwrap_or("refused")
        .to_owned();
    insta::assert_snapshot!(name, messages.collect::<Vec<_>>().join("\n"));
}

#[test]
fn file_without_a_schema_is_refused_with_its_line() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("types.xsd"), "<html/>").expect("the file is written");
    let error = generate(folder.path()).expect_err("the schema is refused");
    assert_eq!(error.kind(), ErrorKind::Schema);
    assert_eq!((error.line(), error.file().is_some()), (Some(1), true));
}

#[test]
fn folder_without_schemas_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    assert_eq!(generate(folder.path()).expect_err("the folder is refused").kind(), ErrorKind::Io);
}

#[test]
fn invalid_attribute_value_is_refused_with_its_line() {
    let element = |more: &str| {
        let element = format!("<xs:element name=\"B\" type=\"xs:int\" {more}/>");
        message(&format!(
            "<xs:complexType name=\"A\">\n <xs:sequence>{element}</xs:sequence>\n</xs:complexType>"
        ))
    };
    let all = [
        element("minOccurs=\"O\""),
        element("minOccurs=\"1 1\""),
        element("maxOccurs=\"many\""),
        element("maxOccurs=\"99999999999999999999\""),
        element("nillable=\"yes\""),
        message("\n<xs:complexType name=\"A\" abstract=\"True\"/>"),
        message(
            "<xs:complexType name=\"A\">\n <xs:attribute name=\"B\" type=\"xs:int\" use=\"needed\"/>\n</xs:complexType>",
        ),
        message(
            "<xs:simpleType name=\"A\">\n <xs:restriction base=\"xs:string\">\n  <xs:maxLength value=\"-1\"/>\n </xs:restriction>\n</xs:simpleType>",
        ),
    ];
    insta::assert_snapshot!(all.map(|(_, message)| message).join("\n"));
}

#[test]
fn misspelled_name_is_refused_with_a_suggestion() {
    let element = |ty: &str| {
        message(&format!("<xs:complexType name=\"ItemType\"/>\n<xs:element name=\"A\" type=\"{ty}\"/>"))
    };
    let all = [
        element("t:ItmType"),
        element("t:string"),
        message("<xs:complexTyp name=\"A\"/>"),
        message("<xs:element name=\"A\" type=\"xs:int\" nilable=\"true\"/>"),
    ];
    insta::assert_snapshot!(all.map(|(_, message)| message).join("\n"));
}

#[test]
fn facets_that_exclude_every_value_are_refused() {
    let (kind, message) = message(
        "<xs:simpleType name=\"A\"><xs:restriction base=\"xs:int\">\n<xs:minInclusive value=\"1\"/>\
         <xs:maxInclusive value=\"0\"/></xs:restriction></xs:simpleType>",
    );
    assert_eq!(kind, ErrorKind::Unsupported);
    insta::assert_snapshot!(message);
}

/// Faults of all passes after loading, each on its line. The message has one line for each fault.
#[test]
fn schema_that_loads_has_all_its_errors_reported_in_one_run() {
    let ty =
        |name: &str, content: &str| format!("<xs:complexType name=\"{name}\">{content}</xs:complexType>");
    let sequence = |elements: &str| format!("<xs:sequence>{elements}</xs:sequence>");
    let values =
        |values: [&str; 4]| values.map(|value| format!("<xs:enumeration value=\"{value}\"/>\n")).concat();
    let int = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:int\"/>\n");
    let attribute = |name: &str| format!("<xs:attribute name=\"{name}\" type=\"xs:int\"/>\n");
    let required = |ty: &str| sequence(&format!("<xs:element name=\"E\" type=\"t:{ty}\"/>"));
    let (_, message) = message(
        &[
            ty("Loop", &required("Loop")),
            ty("Left", &required("Right")),
            ty("Right", &required("Left")),
            ty("Same.Name", "") + "\n" + &ty("SameName", ""),
            ty("SAME_name", "") + "\n" + &ty("sameName", ""),
            restriction("xs:string", &values(["x", "X", "y_", "Y"])),
            restriction("xs:int", "<xs:pattern value=\"1\"/><xs:length value=\"2\"/>")
                .replace("\"A\"", "\"B\""),
            ty("Fields", &(attribute("x.y") + &attribute("xY") + &attribute("Z") + &attribute("z"))),
            ty(
                "Pair",
                &format!("<xs:choice>{}{}{}{}</xs:choice>", int("a.b"), int("aB"), int("c.d"), int("cD")),
            ),
            ty("Many", &format!("<xs:sequence maxOccurs=\"2\">{}<xs:any/></xs:sequence>", int("One"))),
            int("Visit") + &int("visit") + &int("Call") + &int("call"),
        ]
        .join("\n"),
    );
    insta::assert_snapshot!(message);
}
