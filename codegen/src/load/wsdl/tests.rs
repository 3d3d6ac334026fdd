use super::*;
use crate::schema::Schema;
use crate::test_schema::operation;

/// A WSDL with the operation `Ask`; the binding's input has these SOAP elements.
fn wsdl(input: &str) -> String {
    format!(
        "<w:definitions xmlns:w=\"{WSDL}\" xmlns:s=\"{SOAP}\" xmlns:t=\"{}\" xmlns:m=\"{}\" xmlns:n=\"urn:n\">\
         <w:message name=\"AskIn\"><w:part name=\"request\" element=\"m:Ask\"/>\
         <w:part name=\"version\" element=\"t:RequestServerVersion\"/></w:message>\
         <w:message name=\"AskOut\"><w:part name=\"answer\" element=\"m:AskResponse\"/></w:message>\
         <w:portType name=\"P\"><w:operation name=\"Ask\">\
         <w:input message=\"n:AskIn\"/><w:output message=\"n:AskOut\"/></w:operation></w:portType>\
         <w:binding name=\"B\"><w:operation name=\"Ask\"><s:operation soapAction=\"urn:ask\"/>\
         <w:input>{input}</w:input><w:output><s:body parts=\"answer\"/></w:output></w:operation></w:binding>\
         </w:definitions>",
        Namespace::Types.uri(),
        Namespace::Messages.uri()
    )
}

fn error(input: &str) -> String {
    read("services.wsdl", &wsdl(input)).expect_err("the WSDL is refused").to_string()
}

#[test]
fn operation_has_the_elements_of_its_message_parts() {
    let text = wsdl("<s:body parts=\"request\"/><s:header message=\"n:AskIn\" part=\"version\"/>");
    let operations = read("services.wsdl", &text).expect("the WSDL is valid");
    assert_eq!(operations, [operation()]);
}

#[test]
fn documentation_and_white_space_around_names_are_ignored() {
    let soap = "<s:body parts=\"request\"/><s:header message=\"n:AskIn\" part=\"version\"/>";
    let expected = read("services.wsdl", &wsdl(soap)).expect("the WSDL is valid");
    let documentation = "<w:documentation>See <w:import location=\"x\"/>.</w:documentation><w:portType";
    let spaced = wsdl(&soap.replace("\"request\"", "\" request \"")).replace("\"n:AskIn\"", "\" n:AskIn\n\"");
    for text in [wsdl(soap).replace("<w:portType", documentation), spaced] {
        assert_eq!(read("services.wsdl", &text).expect("the WSDL is valid"), expected);
    }
}

#[test]
fn operation_without_an_output_is_refused() {
    let text = wsdl("<s:body parts=\"request\"/>").replace("<w:output message=\"n:AskOut\"/>", "");
    let error = read("services.wsdl", &text).expect_err("the operation is refused").to_string();
    assert!(error.contains("missing input or output of the operation in the portType"), "{error}");
}

#[test]
fn binding_to_soap_1_2_and_the_address_of_the_service_are_ignored() {
    let soap = "<s:body parts=\"request\"/><s:header message=\"n:AskIn\" part=\"version\"/>";
    let other =
        "<w:binding name=\"B12\"><z:binding/><w:operation name=\"Ask\"><z:operation soapAction=\"urn:z\"/>\
                 <w:input><z:body/></w:input><w:output><z:body/></w:output></w:operation></w:binding>"
            .replace("z:", "soap12:")
            .replace("<w:binding", "<w:binding xmlns:soap12=\"http://schemas.xmlsoap.org/wsdl/soap12/\"");
    let service = "<w:service name=\"S\"><w:port><s:address location=\"urn:here\"/></w:port></w:service>";
    let expected = read("services.wsdl", &wsdl(soap)).expect("the WSDL is valid");
    let end = "</w:definitions>";
    let after = wsdl(soap).replace(end, &format!("{other}{service}{end}"));
    let before =
        wsdl(soap).replace("<w:binding name=\"B\">", &format!("{other}<w:binding name=\"B\"><s:binding/>"));
    for text in [after, before] {
        assert_eq!(read("services.wsdl", &text).expect("the WSDL is valid"), expected);
    }
}

#[test]
fn body_without_parts_is_the_only_part_of_the_message() {
    let soap = "<s:body parts=\"request\"/>";
    let expected = read("services.wsdl", &wsdl(soap)).expect("the WSDL is valid");
    let text = wsdl(soap).replace("<s:body parts=\"answer\"/>", "<s:body use=\"literal\"/>");
    assert_eq!(read("services.wsdl", &text).expect("the WSDL is valid"), expected);
    assert!(error("<s:body/>").contains("expected the attribute parts of soap:body"), "two parts");
}

#[test]
fn references_to_characters_in_the_action_are_resolved() {
    let text = wsdl("<s:body parts=\"request\"/>").replace("urn:ask", "urn:a?b&amp;c=&quot;d&quot;");
    let operations = read("services.wsdl", &text).expect("the WSDL is valid");
    assert_eq!(operations[0].action, "urn:a?b&c=\"d\"");
    let toml = crate::load::operations::write(&operations);
    let again = crate::load::operations::read(&toml, &Schema::default()).expect("the file is valid");
    assert_eq!(again, operations);
}

#[test]
fn operation_without_a_soap_body_is_refused() {
    assert_eq!(
        error(""),
        "services.wsdl:1: operation Ask: expected the attribute parts of soap:body, found none; copy the file from the server again"
    );
}

#[test]
fn unknown_message_or_part_is_refused() {
    let header = |message: &str, part: &str| {
        error(&format!("<s:body parts=\"request\"/><s:header message=\"n:{message}\" part=\"{part}\"/>"))
    };
    assert_eq!(
        header("Nowhere", "x"),
        "services.wsdl:1: operation Ask: unknown message \"Nowhere\"; copy the file from the server again"
    );
    assert_eq!(
        header("AskIn", "x"),
        "services.wsdl:1: operation Ask: unknown part \"x\" of message \"AskIn\"; copy the file from the server again"
    );
}

#[test]
fn document_that_is_not_a_whole_wsdl_is_refused_with_its_line() {
    let text = wsdl("<s:body parts=\"request\"/>");
    let cut = format!("\n{}", text.trim_end_matches("</w:definitions>"));
    for (text, expected) in [
        (&*cut.replace("</w:portType>", "</w:other>"), "a.wsdl:2: not well-formed XML: "),
        ("", "a.wsdl:1: expected the root element wsdl:definitions, found none"),
        ("<html/>", "a.wsdl:1: expected the root element wsdl:definitions, found html"),
        (&*cut, "a.wsdl:2: an element is not closed; copy the file from the server again"),
    ] {
        let error = read("a.wsdl", text).expect_err("the WSDL is refused").to_string();
        assert!(error.starts_with(expected), "{error}");
    }
}

#[test]
fn operation_has_the_messages_of_the_port_type_of_its_binding() {
    let text = wsdl("<s:body use=\"literal\"/>")
        .replace("<w:part name=\"version\" element=\"t:RequestServerVersion\"/>", "")
        .replace("<w:binding name=\"B\">", "<w:binding name=\"B\" type=\"n:P\">");
    let other = "<w:message name=\"Get\"><w:part name=\"a\" type=\"n:a\"/></w:message><w:portType name=\"Q\">\
                 <w:operation name=\"Ask\"><w:input message=\"n:Get\"/><w:output message=\"n:Get\"/></w:operation>\
                 </w:portType><w:binding name=\"C\" type=\"n:Q\"><w:operation name=\"Ask\"/></w:binding>";
    let expected = read("services.wsdl", &text).expect("the WSDL is valid");
    assert_eq!(expected[0].request, Name::new(Namespace::Messages, "Ask"));
    for next in ["<w:portType name=\"P\">", "<w:binding name=\"B\"", "</w:definitions>"] {
        let text = text.replace(next, &format!("{other}{next}"));
        assert_eq!(read("services.wsdl", &text).expect("the WSDL is valid"), expected, "{next}");
    }
    let text = text.replace("type=\"n:P\"", "type=\"n:R\"");
    let error = read("services.wsdl", &text).expect_err("the portType is missing").to_string();
    assert!(error.contains("operation Ask: missing operation in the portType"), "{error}");
}

#[test]
fn header_of_another_namespace_is_left_out_and_such_a_body_is_refused() {
    let soap = "<s:body parts=\"request\"/><s:header message=\"n:Other\" part=\"security\"/>";
    let message = "<w:message name=\"Other\"><w:part name=\"security\" element=\"o:Security\"/></w:message>";
    let text = wsdl(soap).replace("<w:portType", &format!("{message}<w:portType"));
    let text = text.replace("<w:definitions", "<w:definitions xmlns:o=\"urn:other\"");
    let operations = read("services.wsdl", &text).expect("the WSDL is valid");
    assert!(operations[0].request_headers.is_empty());
    for (element, found) in
        [("element=\"o:Ask\"", "found o:Ask;"), ("type=\"m:Ask\"", "found a part with a type;")]
    {
        let error = read("services.wsdl", &text.replace("element=\"m:Ask\"", element));
        let error = error.expect_err("the body is not of EWS").to_string();
        assert!(
            error.contains("expected an element of a namespace of EWS") && error.contains(found),
            "{error}"
        );
    }
}

#[test]
fn import_of_another_wsdl_is_refused() {
    let text = wsdl("<s:body parts=\"request\"/>");
    let text =
        text.replace("<w:portType", "\n<w:import namespace=\"urn:n\" location=\"b.wsdl\"/><w:portType");
    let error = read("services.wsdl", &text).expect_err("the import is refused").to_string();
    assert!(error.starts_with("services.wsdl:2: wsdl:import is not supported"), "{error}");
}
