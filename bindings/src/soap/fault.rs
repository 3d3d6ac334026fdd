//! SOAP faults, with the details that Exchange adds.

use std::fmt;

use crate::generated::ns;
use crate::messages::ResponseCode;
use crate::rt::{
    Departure, ERRORS, Namespace, Namespaces, RawXml, Reader, SOAP, StartTag, Writer, escape_value, is_name,
};
use crate::xml::Root;
use crate::{Error, ErrorKind, Position, Result};

/// The child elements of a fault, in their order.
const CHILDREN: [&str; 4] = ["faultcode", "faultstring", "faultactor", "detail"];

/// The fault codes of SOAP 1.1. A more specific code is one of these codes, a dot and more text.
const SOAP_CODES: [&str; 4] = ["VersionMismatch", "MustUnderstand", "Client", "Server"];

/// A SOAP fault: the server refused the whole request.
///
/// The element `soap:Fault` has the children `faultcode`, `faultstring`, `faultactor` and `detail`. Exchange puts
/// `e:ResponseCode`, `e:Message` and `t:MessageXml` into the detail.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// The element `faultcode` without its prefix: `Client`, `Server`, or a response code. A response code is written
    /// with the prefix of the types namespace.
    pub code: String,
    /// The element `faultstring`.
    pub text: String,
    /// The element `faultactor`.
    pub actor: Option<String>,
    /// The element `ResponseCode` in the detail. [`Fault::response_code`] also finds a code in `faultcode`.
    pub detail_code: Option<ResponseCode>,
    /// The element `Message` in the detail.
    pub message: Option<String>,
    /// The other elements in the detail, as raw XML.
    pub detail: Vec<RawXml>,
}

impl Fault {
    /// Creates a fault for an invalid request.
    pub fn client(text: impl Into<String>) -> Self {
        Self { code: "Client".to_owned(), text: text.into(), ..Self::default() }
    }

    /// Creates a fault for a failure of the server.
    pub fn server(text: impl Into<String>) -> Self {
        Self { code: "Server".to_owned(), text: text.into(), ..Self::default() }
    }

    /// Creates a fault for an operation that the server does not support.
    pub fn unsupported(operation: &str) -> Self {
        let mut fault = Self::client(format!("The operation {operation} is not supported."));
        fault.detail_code = Some(ResponseCode::ErrorInvalidOperation);
        fault
    }

    /// Creates the answer of a server to a request that it cannot read. `error` is the error of reading.
    ///
    /// The fault is the one that Exchange sends: `ErrorSchemaValidation`, with the line, the column and the message of the
    /// error in `t:MessageXml`. The fault for an envelope of another SOAP version than 1.1 has the code `VersionMismatch`.
    ///
    /// ```
    /// use ews_bindings::messages::ResponseCode;
    /// use ews_bindings::operation::AnyRequest;
    /// use ews_bindings::soap::{Envelope, Fault, RequestHeader};
    ///
    /// let request = b"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body/></s:Envelope>";
    /// let error = Envelope::<RequestHeader, AnyRequest>::read(request).expect_err("the body is empty");
    /// let fault = Fault::unreadable(&error);
    /// assert_eq!(fault.response_code(), Some(ResponseCode::ErrorSchemaValidation));
    /// ```
    pub fn unreadable(error: &Error) -> Self {
        if error.is_other_soap_version() {
            let text = format!("The request cannot be read: {error}");
            return Self { code: "VersionMismatch".to_owned(), ..Self::client(text) };
        }
        let text = format!("The request failed schema validation: {error}");
        let mut fault = Self { code: "ErrorSchemaValidation".to_owned(), ..Self::client(text) }
            .with_response_code(ResponseCode::ErrorSchemaValidation, "The request failed schema validation.");
        let position = error.position().map_or_else(String::new, |Position { line, column, .. }| {
            format!("<t:LineNumber>{line}</t:LineNumber><t:LinePosition>{column}</t:LinePosition>")
        });
        let xml = format!(
            "<t:MessageXml xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\">{position}\
             <t:Violation>{}</t:Violation></t:MessageXml>",
            escape_value(&error.to_string())
        );
        fault.detail.extend(xml.parse());
        fault
    }

    /// Adds a response code and a message to the detail.
    #[must_use]
    pub fn with_response_code(mut self, code: ResponseCode, message: impl Into<String>) -> Self {
        self.detail_code = Some(code);
        self.message = Some(message.into());
        self
    }

    /// Reads a child element. `seen` has the names of the child elements before it.
    fn read_child<'a>(
        &mut self,
        tag: &StartTag<'a>,
        seen: &mut Vec<&'a str>,
        reader: &mut Reader<'_>,
    ) -> Result<()> {
        if seen.contains(&tag.local) {
            return Err(reader.duplicate(tag));
        }
        let child_index = |name: &str| CHILDREN.iter().position(|child| *child == name);
        if tag.namespace != Namespace::NONE && child_index(tag.local).is_some() {
            reader.depart(Departure::QualifiedFaultChild, |reader| {
                let message =
                    format!("expected {} without a namespace, found one with a namespace", tag.local);
                reader.error_in(ErrorKind::Namespace, &message, tag)
            })?;
        }
        if let Some(last) = seen.last().filter(|last| child_index(last) > child_index(tag.local))
            && reader.refuses(Departure::ChildOrder)
        {
            let message = format!("expected {} before {last}", tag.local);
            return Err(reader.error_in(ErrorKind::Order, &message, tag));
        }
        match tag.local {
            "faultcode" => {
                // The element may declare the prefix itself, so the prefix is looked up before the element ends.
                let peeked = reader.peek_text(tag)?;
                let is_declared =
                    reader.is_prefix(peeked.trim().rsplit_once(':').map_or("", |(prefix, _)| prefix));
                let code: String = reader.value(tag)?;
                let local = code.trim().rsplit(':').next().unwrap_or("");
                if reader.refuses(Departure::LexicalForm) && !(is_name(local) && is_declared) {
                    let message = format!("expected a name with a declared prefix, found {code:?}");
                    return Err(reader.error_in(ErrorKind::Value, &message, tag));
                }
                local.clone_into(&mut self.code);
            }
            "faultstring" => self.text = reader.value(tag)?,
            "faultactor" => self.actor = Some(reader.value(tag)?),
            "detail" => {
                reader.open(tag, None)?;
                reader.check_attributes(tag)?;
                while let Some(child) = reader.next_child_of(tag)? {
                    self.read_detail(&child, reader)?;
                }
                reader.close(tag);
            }
            _ => return reader.unexpected(tag),
        }
        seen.push(tag.local);
        Ok(())
    }

    fn read_detail(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        match (tag.namespace, tag.local) {
            (ERRORS, "ResponseCode") => _ = reader.element(&mut self.detail_code, tag, 0)?,
            (ERRORS, "Message") => _ = reader.element(&mut self.message, tag, 0)?,
            _ => self.detail.push(reader.raw(tag)?),
        }
        Ok(())
    }
}

impl Error {
    /// Creates the error for a response that is a fault.
    pub(super) fn of_fault(fault: Fault) -> Self {
        Self::new(ErrorKind::Fault, fault.to_string()).with_payload(fault)
    }

    /// Returns the SOAP fault, for an error of the kind [`ErrorKind::Fault`].
    pub fn fault(&self) -> Option<&Fault> {
        self.payload()
    }
}

impl Root for Fault {
    fn read_root(tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Option<Self>> {
        if (tag.namespace, tag.local) != (SOAP, "Fault") {
            return Ok(None);
        }
        let mut fault = Self::default();
        reader.open(tag, None)?;
        reader.only_xsi_attributes(tag)?;
        let mut seen = Vec::new();
        while let Some(child) = reader.next_child_of(tag)? {
            fault.read_child(&child, &mut seen, reader)?;
        }
        let missing = CHILDREN.iter().take(2).find(|child| !seen.contains(child));
        if let Some(child) = missing.filter(|_| reader.refuses(Departure::MissingChild)) {
            return Err(reader.error_at(
                ErrorKind::Missing,
                &format!("missing {child}; soap:Fault requires it"),
                tag.start,
            ));
        }
        reader.close(tag);
        Ok(Some(fault))
    }

    fn write_root(&self, out: &mut Writer) {
        out.open("soap:Fault");
        // A code that SOAP does not define is a response code of EWS.
        let first = self.code.split('.').next();
        let prefix = if first.is_some_and(|code| SOAP_CODES.contains(&code)) { "soap" } else { "t" };
        out.element("faultcode", &format!("{prefix}:{}", self.code));
        out.element("faultstring", &self.text);
        out.element("faultactor", &self.actor);
        if self.detail_code.is_some() || self.message.is_some() || !self.detail.is_empty() {
            out.open_with("detail", ERRORS);
            out.element("e:ResponseCode", &self.detail_code);
            out.element("e:Message", &self.message);
            out.any(&self.detail, "##any");
            out.close("detail");
        }
        out.close("soap:Fault");
    }

    fn names() -> &'static str {
        "soap:Fault"
    }

    fn namespaces() -> Namespaces {
        ns::ALL
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SOAP fault")?;
        match self.response_code() {
            Some(code) => write!(f, " {code}")?,
            None => write!(f, " {}", self.code)?,
        }
        write!(f, ": {}", self.message.as_deref().unwrap_or(self.text.trim()))
    }
}
