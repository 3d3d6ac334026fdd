//! Operations from a server's `services.wsdl`, or from the names of elements where it has none.

use std::collections::BTreeMap;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Name, Namespace, Operation, Schema};

const WSDL: &str = "http://schemas.xmlsoap.org/wsdl/";
const SOAP: &str = "http://schemas.xmlsoap.org/wsdl/soap/";

/// The parts of a message by name.
type Parts = BTreeMap<String, Name>;

/// What a WSDL says, and what of it is open.
#[derive(Default)]
struct Wsdl {
    messages: BTreeMap<String, Parts>,
    /// Input and output message of each operation of the portType.
    ports: BTreeMap<String, [String; 2]>,
    bindings: Vec<Binding>,
    /// The message, and the portType's operation, that was opened last.
    message: String,
    port: String,
    in_binding: bool,
    /// 0 inside an input, 1 inside an output.
    direction: usize,
}

/// What a binding says of one operation.
#[derive(Default)]
struct Binding {
    name: String,
    action: String,
    /// Input, then output.
    directions: [Direction; 2],
}

#[derive(Default)]
struct Direction {
    body: Option<String>,
    headers: Vec<(String, String)>,
}

/// Reads the operations of a WSDL.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<Operation>> {
    let mut reader = NsReader::from_str(text);
    let mut wsdl = Wsdl::default();
    loop {
        let event = reader.read_resolved_event().map_err(|error| {
            Error::new(ErrorKind::Syntax, format!("not well-formed XML: {error}")).in_file(file)
        })?;
        match event {
            (ResolveResult::Bound(namespace), Event::Start(start) | Event::Empty(start)) => {
                match namespace.0 {
                    WSDL => wsdl.component(&start, &reader),
                    SOAP => wsdl.soap(&start),
                    _ => {}
                }
            }
            (_, Event::Eof) => break,
            _ => {}
        }
    }
    let Wsdl { messages, ports, bindings, .. } = wsdl;
    bindings
        .into_iter()
        .map(|binding| {
            let component = format!("operation {}", binding.name);
            operation(binding, &messages, &ports).map_err(|error| error.of(component).in_file(file))
        })
        .collect()
}

impl Wsdl {
    /// An element of WSDL itself.
    fn component(&mut self, start: &BytesStart<'_>, reader: &NsReader<&[u8]>) {
        match start.local_name().as_ref() {
            "message" => self.message = attribute(start, "name"),
            "part" => {
                if let Some(element) = element_name(reader, &attribute(start, "element")) {
                    let parts = self.messages.entry(self.message.clone()).or_default();
                    parts.insert(attribute(start, "name"), element);
                }
            }
            "portType" => self.in_binding = false,
            "binding" => self.in_binding = true,
            "operation" if self.in_binding => {
                self.bindings.push(Binding { name: attribute(start, "name"), ..Binding::default() });
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

    /// An element of WSDL's binding to SOAP.
    fn soap(&mut self, start: &BytesStart<'_>) {
        let Some(binding) = self.bindings.last_mut() else { return };
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
    messages: &BTreeMap<String, Parts>,
    ports: &BTreeMap<String, [String; 2]>,
) -> Result<Operation> {
    let unresolved = |what: &str| Error::new(ErrorKind::Unresolved, format!("{what} is not defined"));
    let port = ports.get(&binding.name).ok_or_else(|| unresolved("the portType's operation"))?;
    let [input, output] = &binding.directions;
    let part = |message: &str, part: &str| {
        let parts = messages.get(message).ok_or_else(|| unresolved(&format!("message {message}")))?;
        parts.get(part).cloned().ok_or_else(|| unresolved(&format!("part {part} of message {message}")))
    };
    let body = |direction: &Direction, message: &str| match &direction.body {
        Some(body) if !body.is_empty() => part(message, body),
        _ => Err(unresolved("the soap:body's part")),
    };
    let headers = |direction: &Direction| {
        direction.headers.iter().map(|(message, name)| part(message, name)).collect::<Result<Vec<_>>>()
    };
    Ok(Operation {
        request: body(input, &port[0])?,
        response: body(output, &port[1])?,
        request_headers: headers(input)?,
        response_headers: headers(output)?,
        name: binding.name,
        action: binding.action,
    })
}

fn attribute(start: &BytesStart<'_>, name: &str) -> String {
    match start.try_get_attribute(name) {
        Ok(Some(attribute)) => attribute.value.into_owned(),
        _ => String::new(),
    }
}

fn unprefixed(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).to_owned()
}

/// An element's `QName`; `None` if it is in a namespace that EWS does not define.
fn element_name(reader: &NsReader<&[u8]>, name: &str) -> Option<Name> {
    let (namespace, local) = reader.resolver().resolve_element(quick_xml::name::QName(name));
    match namespace {
        ResolveResult::Bound(uri) => Namespace::from_uri(uri.0).map(|n| Name::new(n, local.as_ref())),
        _ => None,
    }
}

/// The operations of a schema without a WSDL: every pair of elements `X` and `XResponse`.
///
/// Headers are unknown then; each header element that the schema defines may go with any request.
pub(super) fn pair_by_name(schema: &Schema) -> Vec<Operation> {
    let header = |local: &str| {
        Some(Name::new(Namespace::Types, local)).filter(|name| schema.elements.contains_key(name))
    };
    let request_headers: Vec<Name> = REQUEST_HEADERS.iter().filter_map(|local| header(local)).collect();
    let response_headers: Vec<Name> = header("ServerVersionInfo").into_iter().collect();
    let messages = schema.elements.keys().filter(|name| name.namespace == Namespace::Messages);
    messages
        .filter_map(|request| {
            let response = Name::new(Namespace::Messages, format!("{}Response", request.local));
            schema.elements.contains_key(&response).then(|| Operation {
                name: request.local.clone(),
                action: format!("{}/{}", Namespace::Messages.uri(), request.local),
                request: request.clone(),
                response,
                request_headers: request_headers.clone(),
                response_headers: response_headers.clone(),
            })
        })
        .collect()
}

/// The elements that are SOAP headers of requests in one version or another.
const REQUEST_HEADERS: [&str; 7] = [
    "DateTimePrecision",
    "ExchangeImpersonation",
    "MailboxCulture",
    "ManagementRole",
    "RequestServerVersion",
    "SerializedSecurityContext",
    "TimeZoneContext",
];
