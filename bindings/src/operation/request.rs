//! Requests whose operation is known only at run time.

use crate::Result;
use crate::operation::{AnyRequest, Operation};
use crate::soap::{Envelope, RequestHeader};

/// A request of one of several operations: the next request of a [`mirror`](crate::mirror) or a
/// [`subscription`](crate::subscription).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Request {
    /// The envelope with the header and the request.
    pub envelope: Envelope<RequestHeader, AnyRequest>,
    action: &'static str,
}

impl Request {
    /// Creates a request. `variant` is the variant of `AnyRequest` for the operation.
    pub(crate) fn new<O: Operation>(
        envelope: Envelope<RequestHeader, O>,
        variant: fn(Box<O>) -> AnyRequest,
    ) -> Self {
        let Envelope { header, body } = envelope;
        Self { envelope: Envelope::new(header, variant(Box::new(body))), action: O::ACTION }
    }

    /// Returns the SOAP action. The HTTP header `SOAPAction` contains it in double quotes.
    #[inline]
    pub fn action(&self) -> &'static str {
        self.action
    }

    /// Writes the envelope.
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`](crate::xml::WriteOptions).
    #[inline]
    pub fn to_xml(&self) -> Result<String> {
        self.envelope.to_xml()
    }
}
