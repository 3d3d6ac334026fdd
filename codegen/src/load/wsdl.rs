//! Operations from a server's WSDL, or, without a WSDL, from the names of elements.

use std::collections::BTreeMap;
use std::sync::Arc;

use quick_xml::NsReader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::exchange::{ACTION_PREFIX, REQUEST_HEADERS, RESPONSE_CODE, RESPONSE_HEADERS, response_element};
use crate::schema::{Name, Namespace, Operation, Schema, SourceLocation};

use super::lines::Lines;
use super::repeatable;
use super::scan::COPY;

const WSDL: &str = "http://schemas.xmlsoap.org/wsdl/";
const SOAP: &str = "http://schemas.xmlsoap.org/wsdl/soap/";

/// The parts of a WSDL message by name, each with its element.
type Parts = BTreeMap<String, Name>;

/// A WSDL document while it is read.
#[derive(Default)]
struct Wsdl {
    messages: BTreeMap<String, Parts>,
    /// The input and output message of each operation of the portType.
    ports: BTreeMap<String, [String; 2]>,
    bindings: Vec<Binding>,
    /// The name of the last message.
    message: String,
    /// The name of the last operation of the portType.
    port: String,
    in_binding: bool,
    /// The last operation of the binding is of this binding.
    in_operation: bool,
    /// 0 inside an input, 1 inside an output.
    direction: usize,
}

/// An operation of the WSDL binding.
#[derive(Default)]
struct Binding {
    name: String,
    line: usize,
    /// The operation has elements of the binding to SOAP 1.1. Others, such as those of SOAP 1.2, are not used.
    is_soap: bool,
    action: String,
    /// The input, then the output.
    directions: [Direction; 2],
}

/// The input or output of an operation.
#[derive(Default)]
struct Direction {
    /// The message part that is the SOAP body.
    body: Option<String>,
    /// The message and part of each SOAP header.
    headers: Vec<(String, String)>,
}

/// Reads the operations of a WSDL.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<Operation>> {
    let mut wsdl = Wsdl::default();
    wsdl.read(text).map_err(|error| error.in_file(file))?;
    let Wsdl { messages, ports, bindings, .. } = wsdl;
    let mut errors = Errors::default();
    let file: Arc<str> = file.into();
    let operations = bindings.into_iter().filter(|binding| binding.is_soap).filter_map(|binding| {
        let component = format!("operation {}", binding.name);
        let location = SourceLocation::new(file.clone(), binding.line);
        let operation = operation(binding, location.clone(), &messages, &ports);
        errors.check(operation.map_err(|error| error.of(component).at(&location)))
    });
    let operations = operations.collect();
    errors.finish()?;
    Ok(operations)
}

impl Wsdl {
    fn read(&mut self, text: &str) -> Result<()> {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        let mut lines = Lines::new(text);
        let (mut depth, mut has_root) = (0, false);
        loop {
            let line = lines.at(reader.buffer_position());
            let event = reader.read_event();
            match event.map_err(|error| malformed(&error, lines.at(reader.error_position())))? {
                Event::Start(start) => {
                    let (namespace, local) = reader.resolver().resolve_element(start.name());
                    let namespace = match namespace {
                        ResolveResult::Bound(namespace) => namespace.0,
                        _ => "",
                    };
                    if depth == 0 && (namespace, local.as_ref()) != (WSDL, "definitions") {
                        return Err(no_wsdl(local.as_ref(), line));
                    }
                    match namespace {
                        WSDL => self.component(&start, &reader, line),
                        SOAP => self.soap(&start),
                        _ => {}
                    }
                    (depth, has_root) = (depth + 1, true);
                }
                Event::End(_) => depth -= 1,
                Event::Eof if depth > 0 => {
                    let message = format!("an element is not closed{COPY}");
                    return Err(Error::new(ErrorKind::Syntax, message).at_line(line));
                }
                Event::Eof if !has_root => return Err(no_wsdl("none", line)),
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    /// Reads an element of WSDL.
    fn component(&mut self, start: &BytesStart<'_>, reader: &NsReader<&[u8]>, line: usize) {
        match start.local_name().as_ref() {
            "message" => self.message = attribute(start, "name"),
            "part" => {
                if let Some(element) = element_name(reader, &attribute(start, "element")) {
                    let parts = self.messages.entry(self.message.clone()).or_default();
                    parts.insert(attribute(start, "name"), element);
                }
            }
            "portType" | "service" => (self.in_binding, self.in_operation) = (false, false),
            "binding" => (self.in_binding, self.in_operation) = (true, false),
            "operation" if self.in_binding => {
                self.in_operation = true;
                self.bindings.push(Binding { name: attribute(start, "name"), line, ..Binding::default() });
            }
            "operation" => self.port = attribute(start, "name"),
            direction @ ("input" | "output") => {
                self.direction = usize::from(direction == "output");
                if !self.in_binding {
                    let ports = self.ports.entry(self.port.clone()).or_default();
                    ports[self.direction] = unprefixed(&attribute(start, "message"));
                }
            }
            _ => {}
        }
    }

    /// Reads an element of WSDL's binding to SOAP.
    fn soap(&mut self, start: &BytesStart<'_>) {
        let Some(binding) = self.bindings.last_mut().filter(|_| self.in_operation) else { return };
        binding.is_soap = true;
        let direction = &mut binding.directions[self.direction];
        match start.local_name().as_ref() {
            "operation" => binding.action = attribute(start, "soapAction"),
            "body" => direction.body = Some(attribute(start, "parts")),
            "header" => {
                let message = unprefixed(&attribute(start, "message"));
                direction.headers.push((message, attribute(start, "part")));
            }
            _ => {}
        }
    }
}

fn operation(
    binding: Binding,
    location: SourceLocation,
    messages: &BTreeMap<String, Parts>,
    ports: &BTreeMap<String, [String; 2]>,
) -> Result<Operation> {
    let unresolved = |message: String| Error::new(ErrorKind::Unresolved, message);
    let port = ports.get(&binding.name);
    let port = port.ok_or_else(|| unresolved(format!("missing operation in the portType{COPY}")))?;
    let [input, output] = &binding.directions;
    let part = |message: &str, part: &str| {
        let parts =
            messages.get(message).ok_or_else(|| unresolved(format!("unknown message {message:?}{COPY}")))?;
        parts
            .get(part)
            .cloned()
            .ok_or_else(|| unresolved(format!("unknown part {part:?} of message {message:?}{COPY}")))
    };
    // Without the attribute `parts`, the body has all parts.
    let only_part = |message: &str| {
        messages.get(message).filter(|parts| parts.len() == 1).and_then(|parts| parts.values().next())
    };
    let body = |direction: &Direction, message: &str| match (&direction.body, only_part(message)) {
        (Some(body), _) if !body.is_empty() => part(message, body),
        (Some(_), Some(only)) => Ok(only.clone()),
        _ => Err(unresolved(format!("expected the attribute parts of soap:body, found none{COPY}"))),
    };
    let headers = |direction: &Direction| {
        direction.headers.iter().map(|(message, name)| part(message, name)).collect::<Result<Vec<_>>>()
    };
    Ok(Operation {
        request: body(input, &port[0])?,
        response: body(output, &port[1])?,
        request_headers: headers(input)?,
        response_headers: headers(output)?,
        is_repeatable: repeatable::is_known(&binding.name),
        name: binding.name,
        action: binding.action,
        location,
    })
}

/// The error for a document with another root, such as the page of a server that asks for a password.
fn no_wsdl(found: &str, line: usize) -> Error {
    let message = format!("expected the root element wsdl:definitions, found {found}{COPY}");
    Error::new(ErrorKind::Schema, message).at_line(line)
}

fn malformed(error: &quick_xml::Error, line: usize) -> Error {
    Error::new(ErrorKind::Syntax, format!("not well-formed XML: {error}")).at_line(line)
}

fn attribute(start: &BytesStart<'_>, name: &str) -> String {
    match start.try_get_attribute(name) {
        Ok(Some(attribute)) => match unescape(&attribute.value) {
            Ok(value) => value.into_owned(),
            Err(_) => attribute.value.into_owned(),
        },
        _ => String::new(),
    }
}

fn unprefixed(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_owned()
}

/// Resolves the `QName` of an element; `None` if EWS does not use its namespace.
fn element_name(reader: &NsReader<&[u8]>, name: &str) -> Option<Name> {
    let (namespace, local) = reader.resolver().resolve_element(quick_xml::name::QName(name));
    match namespace {
        ResolveResult::Bound(uri) => Namespace::from_uri(uri.0).map(|n| Name::new(n, local.as_ref())),
        _ => None,
    }
}

/// The operations of a schema without a WSDL: every pair of elements `X` and `XResponse`, if the schema lists response
/// codes.
///
/// The headers of an operation are unknown then: every request gets the elements of `REQUEST_HEADERS` that the schema
/// defines.
pub(crate) fn pair_by_name(schema: &Schema) -> Vec<Operation> {
    if !schema.types.contains_key(&Name::new(Namespace::Messages, RESPONSE_CODE.0)) {
        return Vec::new();
    }
    let headers = |locals: &[&str]| {
        let names = locals.iter().map(|local| Name::new(Namespace::Types, *local));
        names.filter(|name| schema.elements.contains_key(name)).collect::<Vec<Name>>()
    };
    let (request_headers, response_headers) = (headers(&REQUEST_HEADERS), headers(&RESPONSE_HEADERS));
    let messages = schema.elements.keys().filter(|name| name.namespace == Namespace::Messages);
    messages
        .filter_map(|request| {
            let response = Name::new(Namespace::Messages, response_element(&request.local));
            schema.elements.contains_key(&response).then(|| Operation {
                name: request.local.clone(),
                action: format!("{ACTION_PREFIX}{}", request.local),
                request: request.clone(),
                response,
                is_repeatable: repeatable::is_known(&request.local),
                request_headers: request_headers.clone(),
                response_headers: response_headers.clone(),
                location: SourceLocation::default(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Schema;

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
        let expected = Operation {
            name: "Ask".to_owned(),
            action: "urn:ask".to_owned(),
            request: Name::new(Namespace::Messages, "Ask"),
            response: Name::new(Namespace::Messages, "AskResponse"),
            is_repeatable: false,
            request_headers: vec![Name::new(Namespace::Types, "RequestServerVersion")],
            response_headers: Vec::new(),
            location: SourceLocation::default(),
        };
        assert_eq!(operations, [expected]);
    }

    #[test]
    fn binding_to_soap_1_2_and_the_address_of_the_service_are_ignored() {
        let soap = "<s:body parts=\"request\"/><s:header message=\"n:AskIn\" part=\"version\"/>";
        let other = "<w:binding name=\"B12\"><z:binding/><w:operation name=\"Ask\"><z:operation soapAction=\"urn:z\"/>\
                     <w:input><z:body/></w:input><w:output><z:body/></w:output></w:operation></w:binding>"
            .replace("z:", "soap12:")
            .replace("<w:binding", "<w:binding xmlns:soap12=\"http://schemas.xmlsoap.org/wsdl/soap12/\"");
        let service = "<w:service name=\"S\"><w:port><s:address location=\"urn:here\"/></w:port></w:service>";
        let expected = read("services.wsdl", &wsdl(soap)).expect("the WSDL is valid");
        let end = "</w:definitions>";
        let after = wsdl(soap).replace(end, &format!("{other}{service}{end}"));
        let before = wsdl(soap)
            .replace("<w:binding name=\"B\">", &format!("{other}<w:binding name=\"B\"><s:binding/>"));
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
        let again = crate::load::operations::read("operations.toml", &toml, &Schema::default().namespaces())
            .expect("the file is valid");
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
    fn binding_to_soap_1_2_is_not_used() {
        let text = wsdl("<s:body parts=\"request\"/>");
        let other = "<w:binding name=\"C\"><w:operation name=\"Ask\"><o:operation xmlns:o=\"urn:o\"/></w:operation></w:binding>";
        let text = text.replace("</w:definitions>", &format!("{other}</w:definitions>"));
        assert_eq!(read("services.wsdl", &text).expect("the WSDL is valid").len(), 1);
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
}
