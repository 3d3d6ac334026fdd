//! The requests that an endpoint sends.

use crate::operation::{AnyRequest, Operation, Request};
use crate::soap::{Envelope, RequestHeader};
use crate::xml::Root;

/// A request that an [`Endpoint`](super::Endpoint) sends: an operation, an envelope with an operation, or a [`Request`].
///
/// An operation gets the header of [`Envelope::request`].
pub trait EwsRequest {
    /// The type of the body.
    type Body: Root;

    /// Returns the SOAP action and the envelope.
    fn into_envelope(self) -> (&'static str, Envelope<RequestHeader, Self::Body>);
}

impl<O: Operation> EwsRequest for O {
    type Body = O;

    fn into_envelope(self) -> (&'static str, Envelope<RequestHeader, O>) {
        (O::ACTION, Envelope::request(self))
    }
}

impl<O: Operation> EwsRequest for Envelope<RequestHeader, O> {
    type Body = O;

    fn into_envelope(self) -> (&'static str, Self) {
        (O::ACTION, self)
    }
}

impl EwsRequest for Request {
    type Body = AnyRequest;

    #[inline]
    fn into_envelope(self) -> (&'static str, Envelope<RequestHeader, AnyRequest>) {
        (self.action(), self.envelope)
    }
}
