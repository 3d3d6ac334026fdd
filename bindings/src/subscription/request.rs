//! The next request of a subscription.

use crate::messages::{GetEvents, GetStreamingEvents, Subscribe, Unsubscribe};
use crate::operation::{AnyRequest, Operation, Request};
use crate::soap::{Header as _, HttpOutcome, HttpResponse, RequestHeader};
use crate::types::ExchangeVersion;

/// Creates a request of a subscription.
#[inline]
pub(super) fn request(body: AnyRequest, version: &ExchangeVersion) -> Request {
    let action = match &body {
        AnyRequest::Subscribe(_) => Subscribe::ACTION,
        AnyRequest::GetEvents(_) => GetEvents::ACTION,
        AnyRequest::GetStreamingEvents(_) => GetStreamingEvents::ACTION,
        _ => Unsubscribe::ACTION,
    };
    let mut header = RequestHeader::default();
    header.set_version(version.as_str());
    Request::new(header, body, action)
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
    #[inline]
    pub(super) fn http_outcome(self, response: &HttpResponse<'_>) -> HttpOutcome {
        match self {
            Self::Subscribe => Subscribe::http_outcome(response),
            Self::GetEvents => GetEvents::http_outcome(response),
            Self::GetStreamingEvents => GetStreamingEvents::http_outcome(response),
            Self::Unsubscribe => Unsubscribe::http_outcome(response),
        }
    }

    /// Returns `true` if the request may be sent again after an error.
    #[inline]
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

/// A request whose response is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sent {
    /// `Subscribe` for the subscription with this number.
    Subscribe(usize),
    /// `GetStreamingEvents`. The connection is open.
    Connection,
    /// `Unsubscribe` for the subscription with this number.
    Unsubscribe(usize),
}

impl Sent {
    #[inline]
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Subscribe(_) => Kind::Subscribe,
            Self::Connection => Kind::GetStreamingEvents,
            Self::Unsubscribe(_) => Kind::Unsubscribe,
        }
    }
}
