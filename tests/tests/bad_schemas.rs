//! Schemas that cannot be generated: the message names the file, the line and the component.

use std::fs;

use ews_codegen::{ErrorKind, generate};

/// The message for a `types.xsd` with these lines in it, the folder left out.
fn message(lines: &str) -> (ErrorKind, String) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let text = format!(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"\n  \
         xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"\n  \
         targetNamespace=\"http://schemas.microsoft.com/exchange/services/2006/types\">\n{lines}\n</xs:schema>\n"
    );
    fs::write(folder.path().join("types.xsd"), text).expect("it can be written");
    let error = generate(folder.path()).expect_err("it cannot be generated");
    (error.kind(), error.to_string().replace(&format!("{}/", folder.path().display()), ""))
}

#[test]
fn malformed_xml() {
    let (kind, message) = message("<xs:complexType name=\"A\">");
    assert_eq!(kind, ErrorKind::Syntax);
    insta::assert_snapshot!(message);
}

#[test]
fn an_unresolved_type() {
    let (kind, message) = message(
        "<xs:complexType name=\"A\">\n <xs:sequence>\n  <xs:element name=\"B\" type=\"t:Nowhere\"/>\n \
         </xs:sequence>\n</xs:complexType>",
    );
    assert_eq!(kind, ErrorKind::Unresolved);
    insta::assert_snapshot!(message);
}

#[test]
fn an_undeclared_prefix() {
    let (kind, message) = message("<xs:element name=\"B\" type=\"q:Nowhere\"/>");
    assert_eq!(kind, ErrorKind::Unresolved);
    insta::assert_snapshot!(message);
}

#[test]
fn two_definitions_of_one_name() {
    let (kind, message) = message(
        "<xs:complexType name=\"A\"/>\n<xs:simpleType name=\"A\"><xs:restriction base=\"xs:string\"/></xs:simpleType>",
    );
    assert_eq!(kind, ErrorKind::Duplicate);
    insta::assert_snapshot!(message);
}

#[test]
fn a_construct_that_is_not_supported() {
    let (kind, message) =
        message("<xs:complexType name=\"A\">\n <xs:assert test=\"true()\"/>\n</xs:complexType>");
    assert_eq!(kind, ErrorKind::Unsupported);
    insta::assert_snapshot!(message);
}

#[test]
fn mixed_content() {
    let (kind, message) = message("<xs:complexType name=\"A\" mixed=\"true\"/>");
    assert_eq!(kind, ErrorKind::Unsupported);
    insta::assert_snapshot!(message);
}

#[test]
fn a_built_in_type_without_rust() {
    let (kind, message) = message("<xs:element name=\"A\" type=\"xs:gYear\"/>");
    assert_eq!(kind, ErrorKind::Unsupported);
    insta::assert_snapshot!(message);
}

#[test]
fn what_rust_cannot_express() {
    let element = |inside: &str| format!("<xs:element name=\"A\">{inside}</xs:element>");
    let ty = |inside: &str| element(&format!("<xs:complexType>{inside}</xs:complexType>"));
    let pattern = |pattern: &str| {
        format!(
            "<xs:simpleType name=\"A\"><xs:restriction base=\"xs:string\"><xs:pattern value=\"{pattern}\"/>\
             </xs:restriction></xs:simpleType>"
        )
    };
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
            "<xs:sequence>".repeat(70) + &"</xs:sequence>".repeat(70),
            pattern("a^b"),
            pattern("a+?"),
            pattern("[a-z-[aeiou]]"),
            pattern("\\i\\c*"),
        ],
    );
}

#[test]
fn names_that_rust_cannot_have_twice_or_at_all() {
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
fn what_is_made_of_itself() {
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
        ],
    );
}

/// Each schema is refused; the messages are the snapshot.
#[track_caller]
fn assert_refused(expected: ErrorKind, schemas: &[String]) {
    let messages = schemas.iter().map(|schema| {
        let (kind, message) = message(schema);
        assert_eq!(kind, expected, "{message}");
        message
    });
    let name = std::thread::current().name().unwrap_or("refused").to_owned();
    insta::assert_snapshot!(name, messages.collect::<Vec<_>>().join("\n"));
}

#[test]
fn not_a_schema() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::write(folder.path().join("types.xsd"), "<html/>").expect("it can be written");
    let error = generate(folder.path()).expect_err("it cannot be generated");
    assert_eq!(error.kind(), ErrorKind::Schema);
    assert_eq!((error.line(), error.file().is_some()), (Some(1), true));
}

#[test]
fn a_folder_without_schemas() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    assert_eq!(generate(folder.path()).expect_err("there is nothing").kind(), ErrorKind::Io);
}

#[test]
fn values_that_are_none() {
    let element = |more: &str| {
        let element = format!("<xs:element name=\"B\" type=\"xs:int\" {more}/>");
        message(&format!(
            "<xs:complexType name=\"A\">\n <xs:sequence>{element}</xs:sequence>\n</xs:complexType>"
        ))
    };
    let all = [
        element("minOccurs=\"O\""),
        element("maxOccurs=\"many\""),
        element("nillable=\"yes\""),
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
fn names_that_are_nearly_right() {
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
fn facets_that_no_value_is_within() {
    let (kind, message) = message(
        "<xs:simpleType name=\"A\"><xs:restriction base=\"xs:int\">\n<xs:minInclusive value=\"1\"/>\
         <xs:maxInclusive value=\"0\"/></xs:restriction></xs:simpleType>",
    );
    assert_eq!(kind, ErrorKind::Unsupported);
    insta::assert_snapshot!(message);
}
