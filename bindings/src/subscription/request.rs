//! The next request of a subscription.

use crate::messages::{GetEvents, GetStreamingEvents, Subscribe, Unsubscribe};
use crate::operation::{AnyRequest, Operation, Request};
use crate::soap::{self, Envelope, HttpOutcome, HttpResponse};
use crate::types::ExchangeVersion;

/// Creates a request of a subscription. `variant` is the variant of `AnyRequest` for the operation.
pub(super) fn request<O: Operation>(
    version: &ExchangeVersion,
    body: O,
    variant: fn(Box<O>) -> AnyRequest,
) -> Request {
    Request::new(Envelope::for_version(version, body), variant)
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
        soap::classify_response(response, self.is_repeatable())
    }

    /// Returns `true` if the request may be sent again after an error.
    #[inline]
    pub(super) fn may_repeat(self, error: &crate::Error) -> bool {
        error.transient().is_some_and(|transient| transient.may_repeat(self.is_repeatable()))
    }

    #[inline]
    fn is_repeatable(self) -> bool {
        match self {
            Self::Subscribe => Subscribe::REPEATABLE,
            Self::GetEvents => GetEvents::REPEATABLE,
            Self::GetStreamingEvents => GetStreamingEvents::REPEATABLE,
            Self::Unsubscribe => Unsubscribe::REPEATABLE,
        }
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
