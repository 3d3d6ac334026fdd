//! Operations from a server's WSDL.

use std::collections::BTreeMap;
use std::sync::Arc;

use quick_xml::NsReader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::schema::{Name, Namespace, Operation, SourceLocation};

use super::lines::Lines;
use super::operations::check_name;
use super::repeatable;
use super::scan::COPY;

const WSDL: &str = "http://schemas.xmlsoap.org/wsdl/";
const SOAP: &str = "http://schemas.xmlsoap.org/wsdl/soap/";

/// The parts of a WSDL message by name.
type Parts = BTreeMap<String, Part>;

/// The element of a message part.
struct Part {
    /// The name in the file. It is empty if the part has a type instead.
    written: String,
    /// `None` if the schema cannot have the namespace.
    element: Option<Name>,
}

/// A portType, and the name of an operation.
type PortOperation = (String, String);

/// A WSDL document while it is read.
#[derive(Default)]
struct Wsdl {
    messages: BTreeMap<String, Parts>,
    /// The input and output message of each operation of each portType.
    ports: BTreeMap<PortOperation, [String; 2]>,
    bindings: Vec<Binding>,
    /// The name of the last message.
    message: String,
    /// The last portType, and its last operation.
    port: PortOperation,
    /// The portType of the last binding.
    port_type: String,
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
    /// The portType. It is empty if the binding does not name one.
    port_type: String,
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
        let operation =
            check_name(&binding.name).and_then(|()| operation(binding, location.clone(), &messages, &ports));
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
                        WSDL if start.local_name().as_ref() == "documentation" => {
                            let skipped = reader.read_to_end(start.name());
                            skipped.map_err(|error| malformed(&error, lines.at(reader.error_position())))?;
                            continue;
                        }
                        WSDL => self.component(&start, &reader, line)?,
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
    fn component(&mut self, start: &BytesStart<'_>, reader: &NsReader<&[u8]>, line: usize) -> Result<()> {
        match start.local_name().as_ref() {
            "message" => self.message = attribute(start, "name"),
            "part" => {
                let written = attribute(start, "element");
                let element = element_name(reader, &written);
                let parts = self.messages.entry(self.message.clone()).or_default();
                parts.insert(attribute(start, "name"), Part { written, element });
            }
            "import" => {
                let message = "wsdl:import is not supported; put the content of all WSDL files into one file";
                return Err(Error::new(ErrorKind::Unsupported, message).at_line(line));
            }
            "portType" => {
                (self.in_binding, self.in_operation) = (false, false);
                self.port.0 = attribute(start, "name");
            }
            "service" => (self.in_binding, self.in_operation) = (false, false),
            "binding" => {
                (self.in_binding, self.in_operation) = (true, false);
                self.port_type = unprefixed(&attribute(start, "type"));
            }
            "operation" if self.in_binding => {
                self.in_operation = true;
                let (name, port_type) = (attribute(start, "name"), self.port_type.clone());
                self.bindings.push(Binding { name, port_type, line, ..Binding::default() });
            }
            "operation" => self.port.1 = attribute(start, "name"),
            direction @ ("input" | "output") => {
                self.direction = usize::from(direction == "output");
                if !self.in_binding {
                    let ports = self.ports.entry(self.port.clone()).or_default();
                    ports[self.direction] = unprefixed(&attribute(start, "message"));
                }
            }
            _ => {}
        }
        Ok(())
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
    ports: &BTreeMap<PortOperation, [String; 2]>,
) -> Result<Operation> {
    let port = port(&binding, ports);
    let port = port.ok_or_else(|| unresolved("missing operation in the portType"))?;
    if port.iter().any(String::is_empty) {
        return Err(unresolved("missing input or output of the operation in the portType"));
    }
    let [input, output] = &binding.directions;
    let part = |message: &str, part: &str| {
        let parts =
            messages.get(message).ok_or_else(|| unresolved(&format!("unknown message {message:?}")))?;
        parts.get(part).ok_or_else(|| unresolved(&format!("unknown part {part:?} of message {message:?}")))
    };
    // Without the attribute `parts`, the body has all parts.
    let only_part = |message: &str| {
        messages.get(message).filter(|parts| parts.len() == 1).and_then(|parts| parts.values().next())
    };
    let body = |direction: &Direction, message: &str| {
        let part = match (&direction.body, only_part(message)) {
            (Some(body), _) if !body.is_empty() => part(message, body)?,
            (Some(_), Some(only)) => only,
            _ => return Err(unresolved("expected the attribute parts of soap:body, found none")),
        };
        part.element.clone().ok_or_else(|| no_ews_element(message, part))
    };
    // A header element of another namespace is read and written as raw XML.
    let headers = |direction: &Direction| {
        let parts = direction.headers.iter().map(|(message, name)| part(message, name));
        parts.filter_map(|part| part.map(|part| part.element.clone()).transpose()).collect::<Result<Vec<_>>>()
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

/// Returns the messages of the operation in the portType of its binding.
fn port<'p>(binding: &Binding, ports: &'p BTreeMap<PortOperation, [String; 2]>) -> Option<&'p [String; 2]> {
    let Binding { port_type, name, .. } = binding;
    let mut ports = ports
        .iter()
        .filter(|((port, operation), _)| operation == name && (port == port_type || port_type.is_empty()));
    ports.next().map(|(_, messages)| messages)
}

fn unresolved(message: &str) -> Error {
    Error::new(ErrorKind::Unresolved, format!("{message}{COPY}"))
}

/// The error for a body that is not an element of EWS.
fn no_ews_element(message: &str, part: &Part) -> Error {
    let found = if part.written.is_empty() { "a part with a type" } else { &part.written };
    let message = format!(
        "expected an element of a namespace of EWS in message {message:?}, found {found}; remove the binding of this operation"
    );
    Error::new(ErrorKind::Unsupported, message)
}

/// The error for a document with another root, such as the page of a server that asks for a password.
fn no_wsdl(found: &str, line: usize) -> Error {
    let message = format!("expected the root element wsdl:definitions, found {found}{COPY}");
    Error::new(ErrorKind::Schema, message).at_line(line)
}

fn malformed(error: &quick_xml::Error, line: usize) -> Error {
    Error::new(ErrorKind::Syntax, format!("not well-formed XML: {error}")).at_line(line)
}

/// Returns the value of an attribute without white space around it; empty if it is missing.
fn attribute(start: &BytesStart<'_>, name: &str) -> String {
    match start.try_get_attribute(name) {
        Ok(Some(attribute)) => {
            unescape(&attribute.value).unwrap_or(attribute.value.clone()).trim().to_owned()
        }
        _ => String::new(),
    }
}

fn unprefixed(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_owned()
}

/// Resolves the `QName` of an element; `None` if the schema cannot have its namespace.
fn element_name(reader: &NsReader<&[u8]>, name: &str) -> Option<Name> {
    let (namespace, local) = reader.resolver().resolve_element(quick_xml::name::QName(name));
    match namespace {
        ResolveResult::Bound(uri) => Namespace::from_uri(uri.0).map(|n| Name::new(n, local.as_ref())),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
