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
