//! SOAP faults, with the details that Exchange adds.

use std::fmt;
use std::time::Duration;

use crate::generated::ns;
use crate::messages::ResponseCode;
use crate::rt::{
    ERRORS, ForbiddenCharacters, Namespaces, RawXml, Reader, SOAP, StartTag, WriteOptions, Writer,
    escape_value,
};
use crate::xml::Root;
use crate::{Error, ErrorKind, Position, Result};

use super::error_parts::ErrorParts;
use super::{Envelope, ResponseHeader, fault_reading};

/// The fault codes of SOAP 1.1. A more specific code is one of these codes, a dot and more text.
const SOAP_CODES: [&str; 4] = ["VersionMismatch", "MustUnderstand", "Client", "Server"];

/// A SOAP fault: the server refused the whole request.
///
/// The element `soap:Fault` has the children `faultcode`, `faultstring`, `faultactor` and `detail`. Exchange puts
/// `e:ResponseCode`, `e:Message` and `t:MessageXml` into the detail.
///
/// Default reading and the mode for requests leave out an element of a fault that cannot be read, and report the error.
/// Of two elements with the same name, the first that is not empty counts. Strict reading refuses
/// an element that cannot be read, and a second element with the same name.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// The element `faultcode` without its prefix: a code of SOAP 1.1, such as `Client` or `Server`, or a
    /// response code. A response code is written with the prefix of the types namespace.
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
    /// Creates the fault that Exchange sends for a response code. The code is the element `faultcode` and the element
    /// `e:ResponseCode` in the detail. The text is the element `faultstring` and the element `e:Message` in the detail.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use ews_bindings::messages::ResponseCode;
    /// use ews_bindings::soap::Fault;
    ///
    /// let busy = Fault::new(ResponseCode::ErrorServerBusy, "Try again later.").with_back_off(Duration::from_secs(9));
    /// let text = busy.respond();
    /// assert!(text.contains("<faultcode>t:ErrorServerBusy</faultcode>"));
    /// assert!(text.contains("9000"));
    /// ```
    pub fn new(code: impl Into<ResponseCode>, text: impl Into<String>) -> Self {
        let (code, text) = (code.into(), text.into());
        let fault = Self { code: code.as_str().to_owned(), text: text.clone(), ..Self::default() };
        fault.with_response_code(code, text)
    }

    /// Creates the response of a server to a request that failed with an error of this crate.
    ///
    /// | error | fault |
    /// |---|---|
    /// | a [`fault`](Error::fault) of another server | the same fault |
    /// | a failure with a [`response_code`](Error::response_code) | this code, with the text and the back-off of the failure |
    /// | a request that cannot be read: an [`Envelope`] with a [`RequestHeader`](super::RequestHeader) | as [`unreadable`](Self::unreadable) |
    /// | a warning, or another failure which does not say that nothing was done | `ErrorInternalServerError` |
    /// | any other error, such as a stored item or the response of another server that cannot be read, a response that cannot be written, or an error of [`versions`](crate::versions) | `ErrorInternalServerError`, without the text of the error |
    ///
    /// Send a fault only if no part of the request was done: a client treats most faults as a refusal. After a change of the
    /// mailbox, close the connection or send the HTTP status 500 without a fault.
    ///
    /// ```
    /// use ews_bindings::operation::AnyRequest;
    /// use ews_bindings::soap::{Envelope, Fault, RequestHeader};
    ///
    /// let error = Envelope::<RequestHeader, AnyRequest>::read(b"<html/>").expect_err("this is not a request");
    /// assert_eq!(Fault::of_error(&error).code, "ErrorSchemaValidation");
    /// ```
    pub fn of_error(error: &Error) -> Self {
        if let Some(fault) = error.fault() {
            return fault.clone();
        }
        if error.is_of_request() {
            return Self::unreadable(error);
        }
        let ErrorParts { code, text, back_off } = ErrorParts::of(error);
        let fault = Self::new(code, text);
        match back_off {
            Some(back_off) => fault.with_back_off(back_off),
            None => fault,
        }
    }

    /// Creates a fault for an invalid request.
    pub fn client(text: impl Into<String>) -> Self {
        Self { code: "Client".to_owned(), text: text.into(), ..Self::default() }
    }

    /// Creates a fault for a failure of the server.
    pub fn server(text: impl Into<String>) -> Self {
        Self { code: "Server".to_owned(), text: text.into(), ..Self::default() }
    }

    /// Creates a fault for an operation that the server does not support: the `faultcode` `Client`, and the response code
    /// `ErrorInvalidOperation` in the detail. As for every fault, the HTTP status is 500.
    ///
    /// The [guide to servers](crate::guide::servers#the-mode-of-reading) says how to answer an operation that the schema
    /// lacks.
    ///
    /// ```
    /// use ews_bindings::messages::ResponseCode;
    /// use ews_bindings::soap::Fault;
    ///
    /// let fault = Fault::unsupported("GetRoomLists");
    /// assert_eq!((fault.code.as_str(), fault.response_code()), ("Client", Some(ResponseCode::ErrorInvalidOperation)));
    /// ```
    pub fn unsupported(operation: &str) -> Self {
        let text = format!("The operation {operation} is not supported.");
        Self::client(text.clone()).with_response_code(ResponseCode::ErrorInvalidOperation, text)
    }

    /// Creates the response of a server to a request that it cannot read. `error` is the error of reading.
    ///
    /// The fault is the one that Exchange sends: `ErrorSchemaValidation`, with the line, the column and the message of the
    /// error in `t:MessageXml`. The fault for an envelope of another SOAP version than 1.1 has the code `VersionMismatch`.
    /// The fault for a version of the schema that strict reading does not know is `ErrorInvalidServerVersion`: after it, a
    /// client tries an older version.
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
        if error.kind() == ErrorKind::Unlisted && error.path().ends_with("/RequestServerVersion/@Version") {
            return Self::new(
                ResponseCode::ErrorInvalidServerVersion,
                format!("The version is not supported: {error}"),
            );
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

    /// Adds the time that the client must wait to the detail: the value `BackOffMilliseconds` in `t:MessageXml`.
    #[must_use]
    pub fn with_back_off(mut self, wait: Duration) -> Self {
        let xml = format!(
            "<t:MessageXml xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\">\
             <t:Value Name=\"BackOffMilliseconds\">{}</t:Value></t:MessageXml>",
            wait.as_millis()
        );
        self.detail.extend(xml.parse());
        self
    }
}

impl Fault {
    /// Writes the envelope with the fault, without a header: the body of an HTTP response with the status 500. Characters
    /// that XML forbids are replaced by `U+FFFD`. For a header with the version of the server, use [`Envelope::new`].
    pub fn respond(&self) -> String {
        let options = WriteOptions::new().forbidden_characters(ForbiddenCharacters::Replace('\u{fffd}'));
        let written = |fault| Envelope::new(ResponseHeader::default(), fault).to_xml_with(options);
        // An empty response code cannot be written.
        written(self.clone()).or_else(|_| written(Self::server(self.text.clone()))).unwrap_or_default()
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

/// The error for a fault. A server returns this error to answer with the fault; see [`Fault::of_error`].
impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::of_fault(fault)
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
