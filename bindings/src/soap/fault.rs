//! SOAP faults, with what Exchange puts into them.

use std::fmt;
use std::time::Duration;

use crate::generated::ns;
use crate::messages::ResponseCode;
use crate::rt::{Departure, ERRORS, Namespace, Namespaces, RawXml, Reader, SOAP, StartTag, Writer, is_name};
use crate::xml::Root;
use crate::{Error, ErrorKind, Result};

use super::{throttle, values};

/// The children of a fault, in their order.
const PARTS: [&str; 4] = ["faultcode", "faultstring", "faultactor", "detail"];

/// The codes of SOAP; more may stand behind a dot.
const CODES: [&str; 4] = ["VersionMismatch", "MustUnderstand", "Client", "Server"];

/// A SOAP fault: the server refused the request as a whole.
///
/// Form: `soap:Fault` with `faultcode`, `faultstring`, `faultactor` and `detail`; the detail holds
/// `e:ResponseCode`, `e:Message` and `t:MessageXml`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// `faultcode`, without its prefix: `Client`, `Server`, or a response code, which is written in the namespace of
    /// the types.
    pub code: String,
    /// `faultstring`.
    pub text: String,
    /// `faultactor`.
    pub actor: Option<String>,
    /// The detail's `ResponseCode`.
    pub response_code: Option<ResponseCode>,
    /// The detail's `Message`.
    pub message: Option<String>,
    /// The content of the detail, as it was read.
    pub detail: Vec<RawXml>,
}

impl Fault {
    /// A fault that says that the client's request was wrong.
    pub fn client(text: impl Into<String>) -> Self {
        Self { code: "Client".to_owned(), text: text.into(), ..Self::default() }
    }

    /// A fault that says that the server failed.
    pub fn server(text: impl Into<String>) -> Self {
        Self { code: "Server".to_owned(), text: text.into(), ..Self::default() }
    }

    /// A fault for an operation that a server does not have.
    pub fn unsupported(operation: &str) -> Self {
        let mut fault = Self::client(format!("The operation {operation} is not supported."));
        fault.response_code = Some(ResponseCode::ErrorInvalidOperation);
        fault
    }

    /// Adds a response code and its message to the detail.
    #[must_use]
    pub fn with_response_code(mut self, code: ResponseCode, message: impl Into<String>) -> Self {
        self.response_code = Some(code);
        self.message = Some(message.into());
        self
    }

    /// The `Value`s of the detail's `MessageXml`, by name.
    pub fn values(&self) -> Vec<(String, String)> {
        values(&self.detail)
    }

    /// How long to wait before the next request, where the server says it.
    pub fn back_off(&self) -> Option<Duration> {
        throttle::back_off(&self.values())
    }

    /// Reads a child; `seen` has the names of those before it.
    fn read_child<'a>(
        &mut self,
        tag: &StartTag<'a>,
        seen: &mut Vec<&'a str>,
        reader: &mut Reader<'_>,
    ) -> Result<()> {
        if seen.contains(&tag.local) {
            return Err(reader.duplicate(tag));
        }
        let place = |name: &str| PARTS.iter().position(|part| *part == name);
        if tag.namespace != Namespace::NONE && place(tag.local).is_some() {
            reader.depart(Departure::QualifiedFaultChild, |reader| {
                let message = format!("{} stands in no namespace", tag.local);
                reader.error_in(ErrorKind::Namespace, &message, tag)
            })?;
        }
        if reader.refuses(Departure::ChildOrder)
            && seen.last().is_some_and(|last| place(last) > place(tag.local))
        {
            return Err(reader.error_in(ErrorKind::Order, &format!("{} stands too late", tag.local), tag));
        }
        match tag.local {
            "faultcode" => {
                let code: String = reader.value(tag)?;
                let (prefix, local) = code.trim().rsplit_once(':').unwrap_or(("", code.trim()));
                if reader.refuses(Departure::SpaceAroundValue)
                    && !(is_name(local) && reader.is_prefix(prefix))
                {
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
            (ERRORS, "ResponseCode") => _ = reader.element(&mut self.response_code, tag, 0)?,
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

    /// Returns the SOAP fault if the response was one.
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
        let missing = PARTS.iter().take(2).find(|part| !seen.contains(part));
        if let Some(part) = missing.filter(|_| reader.refuses(Departure::IncompleteSuccess)) {
            return Err(reader.error_at(ErrorKind::Missing, &format!("{part} is missing"), tag.start));
        }
        reader.close(tag);
        Ok(Some(fault))
    }

    fn write_root(&self, out: &mut Writer) {
        out.open("soap:Fault");
        // What SOAP does not list is the service's own.
        let first = self.code.split('.').next();
        let prefix = if first.is_some_and(|code| CODES.contains(&code)) { "soap" } else { "t" };
        out.element("faultcode", &format!("{prefix}:{}", self.code));
        out.element("faultstring", &self.text);
        out.element("faultactor", &self.actor);
        if self.response_code.is_some() || self.message.is_some() || !self.detail.is_empty() {
            out.open_with("detail", ERRORS);
            out.element("e:ResponseCode", &self.response_code);
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
        match &self.response_code {
            Some(code) => write!(f, " {code}")?,
            None => write!(f, " {}", self.code)?,
        }
        write!(f, ": {}", self.message.as_deref().unwrap_or(self.text.trim()))
    }
}
