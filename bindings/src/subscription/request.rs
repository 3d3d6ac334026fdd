//! The next request of a subscription.

use crate::Result;
use crate::messages::{GetEvents, GetStreamingEvents, Subscribe, Unsubscribe};
use crate::operation::{AnyRequest, Operation};
use crate::soap::{Envelope, Header as _, HttpOutcome, HttpResponse, RequestHeader};
use crate::types::ExchangeVersion;

/// A request of a subscription. The operations differ from request to request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Request {
    /// The envelope with the header and the request.
    pub envelope: Envelope<RequestHeader, AnyRequest>,
    action: &'static str,
}

impl Request {
    /// Returns the SOAP action. The HTTP header `SOAPAction` contains it in double quotes.
    pub fn action(&self) -> &'static str {
        self.action
    }

    /// Writes the envelope.
    ///
    /// # Errors
    /// If a value may not be written; see [`WriteOptions`](crate::xml::WriteOptions).
    pub fn to_xml(&self) -> Result<String> {
        self.envelope.to_xml()
    }

    /// Creates a request.
    pub(super) fn new(body: AnyRequest, version: &ExchangeVersion) -> Self {
        let action = match &body {
            AnyRequest::Subscribe(_) => Subscribe::ACTION,
            AnyRequest::GetEvents(_) => GetEvents::ACTION,
            AnyRequest::GetStreamingEvents(_) => GetStreamingEvents::ACTION,
            _ => Unsubscribe::ACTION,
        };
        let mut header = RequestHeader::default();
        header.set_version(version.as_str());
        Self { envelope: Envelope::new(header, body), action }
    }
}

/// The operation of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Subscribe,
    GetEvents,
    GetStreamingEvents,
    Unsubscribe,
}

impl Kind {
    /// Returns the outcome of an HTTP response to a request of this kind.
    pub(super) fn http_outcome(self, response: &HttpResponse<'_>) -> HttpOutcome {
        match self {
            Self::Subscribe => Subscribe::http_outcome(response),
            Self::GetEvents => GetEvents::http_outcome(response),
            Self::GetStreamingEvents => GetStreamingEvents::http_outcome(response),
            Self::Unsubscribe => Unsubscribe::http_outcome(response),
        }
    }

    /// Returns `true` if the request may be sent again after an error.
    pub(super) fn may_repeat(self, error: &crate::Error) -> bool {
        let is_repeatable = match self {
            Self::Subscribe => Subscribe::REPEATABLE,
            Self::GetEvents => GetEvents::REPEATABLE,
            Self::GetStreamingEvents => GetStreamingEvents::REPEATABLE,
            Self::Unsubscribe => Unsubscribe::REPEATABLE,
        };
        error.transient().is_some_and(|transient| transient.may_repeat(is_repeatable))
    }
}
