//! SOAP faults, with the details that Exchange adds.

use std::fmt;

use crate::generated::ns;
use crate::messages::ResponseCode;
use crate::rt::{ERRORS, Namespaces, RawXml, Reader, SOAP, StartTag, Writer, escape_value};
use crate::xml::Root;
use crate::{Error, ErrorKind, Position, Result};

use super::fault_reading;

/// The fault codes of SOAP 1.1. A more specific code is one of these codes, a dot and more text.
const SOAP_CODES: [&str; 4] = ["VersionMismatch", "MustUnderstand", "Client", "Server"];

/// A SOAP fault: the server refused the whole request.
///
/// The element `soap:Fault` has the children `faultcode`, `faultstring`, `faultactor` and `detail`. Exchange puts
/// `e:ResponseCode`, `e:Message` and `t:MessageXml` into the detail.
///
/// Default reading and the mode for requests leave out an element of a fault that cannot be read, and report the error.
/// Of two elements with the same name, the first that is not empty counts. Strict reading refuses both.
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
    /// The element `e:ResponseCode` in the detail. Default reading also accepts it in another namespace of EWS, or in
    /// none. [`Fault::response_code`] also finds a code in `faultcode`.
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
        fault_reading::read(tag, reader).map(Some)
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
