//! The operations of a schema folder: from WSDL files or from `operations.toml`.

use std::path::Path;

use ews_codegen::ErrorKind;

use crate::schema_folders::{MESSAGES, TYPES, error, folder, schema};

/// A WSDL with one operation, with a name and a SOAP action.
fn wsdl(name: &str, action: &str) -> String {
    format!(
        "<w:definitions xmlns:w=\"http://schemas.xmlsoap.org/wsdl/\" xmlns:s=\"http://schemas.xmlsoap.org/wsdl/soap/\" \
         xmlns:m=\"{MESSAGES}\">\n<w:message name=\"In\"><w:part name=\"p\" element=\"m:{name}\"/></w:message>\
         <w:message name=\"Out\"><w:part name=\"p\" element=\"m:{name}Response\"/></w:message>\
         <w:portType name=\"P\"><w:operation name=\"{name}\"><w:input message=\"In\"/><w:output message=\"Out\"/>\
         </w:operation></w:portType>\n<w:binding name=\"B\"><w:operation name=\"{name}\"><s:operation \
         soapAction=\"{action}\"/><w:input><s:body parts=\"p\"/></w:input><w:output><s:body parts=\"p\"/></w:output>\
         </w:operation></w:binding></w:definitions>"
    )
}

/// Two pairs of elements, `A` and `B`.
fn pairs() -> String {
    let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:string\"/>");
    schema(MESSAGES, &["A", "AResponse", "B", "BResponse"].map(element).concat())
}

/// The SOAP actions of the operations in a folder.
fn actions(folder: &Path) -> Vec<String> {
    let files =
        ews_codegen::import_as(&[folder], Some("V2020_01_01")).unwrap_or_else(|error| panic!("{error}"));
    let operations = files.get("operations.toml").expect("there are operations");
    operations.split('"').filter(|text| text.starts_with("urn:")).map(str::to_owned).collect()
}

#[test]
fn wsdl_files_of_other_names_are_read_if_there_is_no_services_wsdl() {
    let (messages, a, b) = (pairs(), wsdl("A", "urn:a"), wsdl("B", "urn:b"));
    let (messages, a, b) = (messages.as_bytes(), a.as_bytes(), b.as_bytes());
    let both = folder(&[("messages.xsd", messages), ("a.wsdl", a), ("B.WSDL", b), ("c.wsdl", a)]);
    assert_eq!(actions(both.path()), ["urn:a", "urn:b"]);
    let services = folder(&[("messages.xsd", messages), ("Services.WSDL", a), ("b.wsdl", b)]);
    assert_eq!(actions(services.path()), ["urn:a"]);
}

#[test]
fn operation_that_two_wsdl_files_define_differently_is_refused() {
    let folder = folder(&[
        ("messages.xsd", pairs().as_bytes()),
        ("a.wsdl", wsdl("A", "urn:a").as_bytes()),
        ("b.wsdl", wsdl("A", "urn:b").as_bytes()),
    ]);
    let message = "b.wsdl:3: operation A: defined differently in a.wsdl:3; remove one of the definitions";
    assert_eq!(error(&folder), (ErrorKind::Duplicate, message.to_owned()));
}

#[test]
fn operation_without_its_elements_is_refused_with_the_line_in_the_wsdl() {
    let folder = folder(&[
        ("messages.xsd", schema(MESSAGES, "<xs:element name=\"CResponse\" type=\"xs:string\"/>").as_bytes()),
        ("services.wsdl", wsdl("C", "urn:c").as_bytes()),
    ]);
    assert_eq!(error(&folder).1, "services.wsdl:3: operation C: unknown element \"m:C\"");
}

/// The lists of headers that an import writes for the operations of a folder.
fn headers(files: &[(&str, &[u8])]) -> Vec<String> {
    let folder = folder(files);
    let files = ews_codegen::import_as(&[folder.path()], Some("V2020_01_01"));
    let files = files.unwrap_or_else(|error| panic!("{error}"));
    let lines = files.get("operations.toml").expect("there are operations").lines();
    lines.filter(|line| line.contains("_headers")).map(str::to_owned).collect()
}

/// Header elements of Exchange, and one of another server.
fn header_elements() -> String {
    let element = |name: &str| format!("<xs:element name=\"{name}\" type=\"xs:string\"/>");
    schema(
        TYPES,
        &["RequestServerVersion", "ManagementRole", "ServerVersionInfo", "Own"].map(element).concat(),
    )
}

#[test]
fn headers_of_an_operation_in_two_wsdl_files_are_united() {
    let with_header = |name: &str| {
        let message =
            format!("<w:message name=\"H\"><w:part name=\"h\" element=\"t:{name}\"/></w:message><w:portType");
        wsdl("A", "urn:a")
            .replacen("<w:portType", &message, 1)
            .replacen("xmlns:m=", &format!("xmlns:t=\"{TYPES}\" xmlns:m="), 1)
            .replacen(
                "<w:input><s:body",
                "<w:input><s:header message=\"H\" part=\"h\" use=\"literal\"/><s:body",
                1,
            )
    };
    let found = headers(&[
        ("types.xsd", header_elements().as_bytes()),
        ("messages.xsd", pairs().as_bytes()),
        ("a.wsdl", with_header("RequestServerVersion").as_bytes()),
        ("b.wsdl", with_header("ManagementRole").as_bytes()),
    ]);
    assert_eq!(
        found,
        ["request_headers = [\"t:ManagementRole\", \"t:RequestServerVersion\"]", "response_headers = []"]
    );
}

#[test]
fn operation_without_a_list_of_headers_has_those_of_exchange() {
    let found = headers(&[
        ("types.xsd", header_elements().as_bytes()),
        ("messages.xsd", pairs().as_bytes()),
        (
            "operations.toml",
            b"[[operation]]\nname = \"A\"\n[[operation]]\nname = \"B\"\nrequest_headers = []\n",
        ),
    ]);
    assert_eq!(
        found,
        [
            "request_headers = [\"t:ManagementRole\", \"t:RequestServerVersion\"]",
            "response_headers = [\"t:ServerVersionInfo\"]",
            "request_headers = []",
            "response_headers = [\"t:ServerVersionInfo\"]",
        ]
    );
}
