//! Operations and SOAP headers.

#![cfg_attr(rustfmt, rustfmt_skip)] // The schemas are easier to read in one line for each component.

use super::case::{Case, types};

/// The response message as Exchange has it.
const STATUS: &str = r#"
<xs:simpleType name="ResponseCodeType"><xs:restriction base="xs:string"><xs:enumeration value="NoError"/></xs:restriction></xs:simpleType>
<xs:simpleType name="ResponseClassType"><xs:restriction base="xs:string"><xs:enumeration value="Success"/></xs:restriction></xs:simpleType>
<xs:complexType name="ResponseMessageType"><xs:sequence minOccurs="0"><xs:element name="MessageText" type="xs:string" minOccurs="0"/><xs:element name="ResponseCode" type="m:ResponseCodeType" minOccurs="0"/><xs:element name="MessageXml" minOccurs="0"><xs:complexType><xs:sequence><xs:any processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:sequence><xs:attribute name="ResponseClass" type="m:ResponseClassType" use="required"/></xs:complexType>
"#;

/// The response message with more components.
fn with(more: &str) -> String {
    format!("{}\n{more}", STATUS.trim())
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = operation_cases();
    cases.extend(message_and_header_cases());
    cases.extend(code_and_nillable_cases());
    cases.extend(list_cases());
    cases
}

/// Lists of messages, and base types of responses, of other forms than Exchange has.
fn list_cases() -> Vec<Case> {
    let list = r#"
<xs:complexType name="ArrayOfResponseMessagesType"><xs:choice maxOccurs="unbounded"><xs:element name="GetResponseMessage" type="m:ResponseMessageType"/></xs:choice></xs:complexType>
<xs:complexType name="BaseResponseMessageType"><xs:sequence><xs:element name="ResponseMessages" type="m:ArrayOfResponseMessagesType"/></xs:sequence></xs:complexType>
<xs:complexType name="GetResponseType"><xs:complexContent><xs:extension base="m:BaseResponseMessageType"/></xs:complexContent></xs:complexType>
<xs:complexType name="GetType"/><xs:element name="Get" type="m:GetType"/><xs:element name="GetResponse" type="m:GetResponseType"/>
"#;
    let inherits = "<xs:extension base=\"m:BaseResponseMessageType\"/>";
    let with_attribute = |attribute: &str| inherits.replace("/>", &format!("><xs:attribute type=\"xs:string\" {attribute}/></xs:extension>"));
    let (element, choice) = ("type=\"m:ArrayOfResponseMessagesType\"", " maxOccurs=\"unbounded\"");
    [
        ("nillable_list_of_messages", element, " nillable=\"true\""),
        ("optional_list_of_messages", element, " minOccurs=\"0\""),
        ("two_lists_of_messages", element, " maxOccurs=\"2\""),
        ("list_that_may_be_empty", choice, " minOccurs=\"0\""),
    ].into_iter().map(|(name, part, more)| types(name, "").messages(with(&list.replace(part, &format!("{part}{more}"))))).chain([
        types("required_attribute_of_a_response", "").messages(with(&list.replace(inherits, &with_attribute("name=\"Trace\" use=\"required\"")))),
        types("optional_attribute_of_a_response", "").messages(with(&list.replace(inherits, &with_attribute("name=\"Trace\"")))),
        types("attribute_with_the_name_of_the_list_of_messages", "").messages(with(&list.replace(inherits, &with_attribute("name=\"ResponseMessages\"")))),
        types("list_of_one_message", "").messages(with(&list.replace(choice, ""))),
        types("attributes_of_the_base_type_and_the_list", "").messages(with(&list.replace("</xs:sequence></xs:complexType>", "</xs:sequence><xs:attribute name=\"a\" type=\"xs:int\"/></xs:complexType>").replace("</xs:choice></xs:complexType>", "</xs:choice><xs:attribute name=\"a\" type=\"xs:int\"/></xs:complexType>"))),
    ]).collect()
}

fn operation_cases() -> Vec<Case> {
    vec![
        types("response_message_in_the_types_namespace", r#"
<xs:complexType name="Answer"><xs:complexContent><xs:extension base="m:ResponseMessageType"/></xs:complexContent></xs:complexType>
"#).messages(with("")),
        types("abstract_element_of_a_request", "").messages(with(r#"
<xs:complexType name="AskType"/>
<xs:element name="Ask" type="m:AskType" abstract="true"/><xs:element name="AskResponse" type="m:ResponseMessageType"/>
"#)).refused("messages.xsd:7: operation Ask: unsupported abstract element m:Ask of an operation; if the elements are not an operation, list the operations in operations.toml"),
        types("operation_of_types_in_the_types_namespace", r#"
<xs:complexType name="Ask"><xs:sequence><xs:element name="A" type="xs:string"/></xs:sequence></xs:complexType>
<xs:complexType name="Answer"><xs:sequence><xs:element name="A" type="xs:string"/></xs:sequence></xs:complexType>
"#).messages(with(r#"<xs:element name="Ask" type="t:Ask"/><xs:element name="AskResponse" type="t:Answer"/>"#)),
        types("operations_of_lists_choices_and_messages", "").messages(with(r#"
<xs:complexType name="ListType"><xs:sequence><xs:element name="A" type="xs:string"/></xs:sequence></xs:complexType>
<xs:complexType name="EitherType"><xs:choice><xs:element name="A" type="xs:string"/><xs:element name="B" type="xs:int"/></xs:choice></xs:complexType>
<xs:complexType name="DerivedType"><xs:complexContent><xs:extension base="m:ResponseMessageType"><xs:sequence><xs:element name="Value" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:element name="List" type="m:ListType"/><xs:element name="ListResponse" type="m:DerivedType"/>
<xs:element name="Either" type="m:EitherType"/><xs:element name="EitherResponse" type="m:ResponseMessageType"/>
"#)),
        types("operations_named_like_rust", "").messages({
            let operations = "Unlisted Self AnyRequest Operation Code Status Vec Box types messages rt Response Message".split(' ');
            let operations: String = operations.map(|name| format!(r#"<xs:complexType name="{name}Type"><xs:attribute name="A" type="xs:string"/></xs:complexType><xs:complexType name="{name}ResponseType"><xs:complexContent><xs:extension base="m:ResponseMessageType"/></xs:complexContent></xs:complexType><xs:element name="{name}" type="m:{name}Type"/><xs:element name="{name}Response" type="m:{name}ResponseType"/>
"#)).collect();
            // `ResponseMessageType` is there already.
            with(&operations.replace("MessageResponseType", "MessageAnswerType").replace("name=\"MessageType\"", "name=\"MessageRequestType\"").replace("m:MessageType", "m:MessageRequestType").replace("\"ResponseMessage\"", "\"ResponseMessages\""))
        }),
        types("lists_of_messages", "").messages(with(r#"
<xs:complexType name="ArrayOfResponseMessagesType"><xs:choice maxOccurs="unbounded"><xs:element name="FindResponseMessage" type="m:FoundType"/><xs:element name="GetResponseMessage" type="m:ResponseMessageType"/><xs:element name="OddResponseMessage" type="xs:string"/></xs:choice></xs:complexType>
<xs:complexType name="BaseResponseMessageType"><xs:sequence><xs:element name="ResponseMessages" type="m:ArrayOfResponseMessagesType"/></xs:sequence></xs:complexType>
<xs:complexType name="FoundType"><xs:complexContent><xs:extension base="m:ResponseMessageType"><xs:sequence><xs:element name="Value" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="FindResponseType"><xs:complexContent><xs:extension base="m:BaseResponseMessageType"/></xs:complexContent></xs:complexType>
<xs:complexType name="GetResponseType"><xs:complexContent><xs:extension base="m:BaseResponseMessageType"/></xs:complexContent></xs:complexType>
<xs:complexType name="OddResponseType"><xs:complexContent><xs:extension base="m:BaseResponseMessageType"/></xs:complexContent></xs:complexType>
<xs:complexType name="FindType"/><xs:complexType name="GetType"/><xs:complexType name="OddType"/>
<xs:element name="Find" type="m:FindType"/><xs:element name="FindResponse" type="m:FindResponseType"/>
<xs:element name="Get" type="m:GetType"/><xs:element name="GetResponse" type="m:GetResponseType"/>
<xs:element name="Odd" type="m:OddType"/><xs:element name="OddResponse" type="m:OddResponseType"/>
"#)),
        types("response_message_without_operations", "").messages(STATUS),
        // The element is reached through the base type, whose field has the same name.
        types("attribute_of_a_message_with_the_name_of_an_element_of_its_base", "").messages(with(r#"<xs:complexType name="FoundType"><xs:complexContent><xs:extension base="m:ResponseMessageType"><xs:sequence><xs:element name="Values" type="m:ValuesType" minOccurs="0"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="ValuesType"><xs:sequence><xs:element name="Value" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:complexType name="DerivedType"><xs:complexContent><xs:extension base="m:FoundType"><xs:attribute name="Values" type="xs:int" use="required"/></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="AskType"/><xs:element name="Ask" type="m:AskType"/><xs:element name="AskResponse" type="m:DerivedType"/>"#)),
        types("type_with_the_name_of_the_response_message", "").messages(with(r#"<xs:complexType name="ResponseMessage"/>"#))
            .refused("messages.xsd:4: type m:ResponseMessageType: expected the Rust name \"ResponseMessage\", which the library uses, found \"ResponseMessageType\"; give the other type an entry in overrides.toml, under [types]"),
        types("response_message_of_another_form", "").messages(r#"
<xs:complexType name="ResponseMessageType"><xs:sequence><xs:element name="A" type="xs:string"/></xs:sequence></xs:complexType>
<xs:complexType name="DerivedType"><xs:complexContent><xs:extension base="m:ResponseMessageType"/></xs:complexContent></xs:complexType>
"#),
    ]
}

fn message_and_header_cases() -> Vec<Case> {
    vec![
        types("types_named_like_the_files_of_operations", r#"
<xs:complexType name="RequestHeader"><xs:attribute name="A" type="xs:string"/></xs:complexType>
<xs:complexType name="ResponseHeader"><xs:attribute name="A" type="xs:string"/></xs:complexType>
<xs:element name="RequestServerVersion" type="t:RequestHeader"/>
<xs:element name="MailboxCulture" type="xs:string"/>
<xs:element name="TimeZoneContext" type="t:ResponseHeader"/>
<xs:element name="ServerVersionInfo" type="t:ResponseHeader"/>
"#).messages(with(r#"<xs:complexType name="AskType"/><xs:element name="Ask" type="m:AskType"/><xs:element name="AskResponse" type="m:ResponseMessageType"/>"#)),
        types("version_of_a_type_named_like_the_headers", r#"
<xs:simpleType name="RequestHeader"><xs:restriction base="xs:string"><xs:enumeration value="A"/></xs:restriction></xs:simpleType>
<xs:element name="RequestServerVersion"><xs:complexType><xs:attribute name="Version" type="t:RequestHeader" use="required"/></xs:complexType></xs:element>
"#).messages(with(r#"<xs:complexType name="AskType"/><xs:element name="Ask" type="m:AskType"/><xs:element name="AskResponse" type="m:ResponseMessageType"/>"#)),
        types("optional_version_of_a_request", r#"
<xs:element name="RequestServerVersion"><xs:complexType><xs:attribute name="Version" type="xs:string"/></xs:complexType></xs:element>
"#).messages(with(r#"<xs:complexType name="AskType"/><xs:element name="Ask" type="m:AskType"/><xs:element name="AskResponse" type="m:ResponseMessageType"/>"#)),
        types("operation_of_a_simple_type", "").messages(with(r#"
<xs:element name="Ask" type="xs:string"/>
<xs:element name="AskResponse" type="m:ResponseMessageType"/>
"#)).refused("messages.xsd:6: operation Ask: expected a complex type for m:Ask, found xs:string; if the elements are not an operation, list the operations in operations.toml"),
        types("operations_of_one_request_type", "").messages(with(r#"
<xs:complexType name="AskType"/>
<xs:element name="Ask" type="m:AskType"/><xs:element name="AskResponse" type="m:ResponseMessageType"/>
<xs:element name="Beg" type="m:AskType"/><xs:element name="BegResponse" type="m:ResponseMessageType"/>
"#)).refused("messages.xsd:7: operation Ask: expected one element of the type m:AskType of a request, found m:Ask, m:Beg; if the elements are not an operation, list the operations in operations.toml, or give each element its own type\nmessages.xsd:8: operation Beg: expected one element of the type m:AskType of a request, found m:Ask, m:Beg; if the elements are not an operation, list the operations in operations.toml, or give each element its own type"),
        types("operation_of_an_abstract_type", "").messages(with(r#"
<xs:complexType name="AskType" abstract="true"/>
<xs:element name="Ask" type="m:AskType"/><xs:element name="AskResponse" type="m:ResponseMessageType"/>
"#)).refused("messages.xsd:7: operation Ask: unsupported type m:AskType of m:Ask, an enum over xsi:type; if the elements are not an operation, list the operations in operations.toml"),
        types("operations_of_one_rust_name", "").messages(with(r#"
<xs:complexType name="AskType"/><xs:complexType name="BegType"/>
<xs:element name="Ask.1" type="m:AskType"/><xs:element name="Ask.1Response" type="m:ResponseMessageType"/>
<xs:element name="Ask1" type="m:BegType"/><xs:element name="Ask1Response" type="m:ResponseMessageType"/>
"#)).refused("messages.xsd:8: operation Ask1: operations Ask.1 and Ask1 would both have the Rust name \"Ask1\"; rename one of them in operations.toml"),
        types("operation_of_a_list", "").messages(with(r#"
<xs:complexType name="AskType"><xs:sequence><xs:element name="A" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
<xs:element name="Ask" type="m:AskType"/><xs:element name="AskResponse" type="m:ResponseMessageType"/>
"#)).refused("messages.xsd:7: operation Ask: unsupported list type m:AskType of a request; if the elements are not an operation, list the operations in operations.toml"),
        types("message_of_another_form", "").messages(r#"
<xs:simpleType name="ResponseCodeType"><xs:restriction base="xs:string"><xs:enumeration value="NoError"/></xs:restriction></xs:simpleType>
<xs:complexType name="ResponseMessageType"><xs:sequence><xs:element name="A" type="xs:string"/></xs:sequence></xs:complexType>
<xs:complexType name="AskType"/>
<xs:element name="Ask" type="m:AskType"/>
<xs:element name="AskResponse" type="m:ResponseMessageType"/>
"#).refused("messages.xsd:6: operation Ask: expected required enumeration ResponseClass in m:ResponseMessageType, which the outcomes of operations need, found none; if the elements are not an operation, list the operations in operations.toml"),
    ]
}

fn code_and_nillable_cases() -> Vec<Case> {
    vec![
        types("pair_of_elements_without_response_codes", "").messages(r#"
<xs:complexType name="AskType"/>
<xs:element name="Ask" type="m:AskType"/>
<xs:element name="AskResponse" type="m:AskType"/>
"#),
        types("response_codes_that_are_texts", "").messages(r#"
<xs:simpleType name="ResponseCodeType"><xs:restriction base="xs:string"/></xs:simpleType>
<xs:complexType name="AskType"/>
<xs:element name="Ask" type="m:AskType"/>
<xs:element name="AskResponse" type="m:AskType"/>
"#).refused("messages.xsd:4: operation Ask: expected the enumeration m:ResponseCodeType, which every operation needs; if the elements are not an operation, list the operations in operations.toml"),
        types("nillable_request", "").messages(with(r#"
<xs:complexType name="AskType"/>
<xs:element name="Ask" type="m:AskType" nillable="true"/><xs:element name="AskResponse" type="m:ResponseMessageType"/>
"#)).refused("messages.xsd:7: operation Ask: unsupported nillable element m:Ask of a request; if the elements are not an operation, list the operations in operations.toml"),
        types("nillable_version", r#"
<xs:simpleType name="ExchangeVersionType"><xs:restriction base="xs:string"><xs:enumeration value="Exchange2013_SP1"/></xs:restriction></xs:simpleType>
<xs:element name="RequestServerVersion" nillable="true"><xs:complexType><xs:attribute name="Version" type="t:ExchangeVersionType" use="required"/></xs:complexType></xs:element>
"#).messages(with(r#"<xs:complexType name="AskType"/><xs:element name="Ask" type="m:AskType"/><xs:element name="AskResponse" type="m:ResponseMessageType"/>"#)),
    ]
}
