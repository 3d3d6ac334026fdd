//! The requests that an endpoint sends.

use crate::Result;
use crate::operation::{Operation, Request};
use crate::soap::{Envelope, RequestHeader};
use crate::xml::WriteOptions;

/// A request that an [`Endpoint`](super::Endpoint) sends: an operation, an envelope with an operation, or a [`Request`].
///
/// An operation gets the header of [`Envelope::request`].
pub trait EwsRequest {
    /// Returns the SOAP action.
    fn action(&self) -> &'static str;

    /// Calls `change` with the header of the envelope, and then writes the envelope with options.
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`].
    fn into_xml(self, options: WriteOptions, change: impl FnOnce(&mut RequestHeader)) -> Result<String>;
}

impl<O: Operation> EwsRequest for O {
    fn action(&self) -> &'static str {
        O::ACTION
    }

    fn into_xml(self, options: WriteOptions, change: impl FnOnce(&mut RequestHeader)) -> Result<String> {
        Envelope::request(self).into_xml(options, change)
    }
}

impl<O: Operation> EwsRequest for Envelope<RequestHeader, O> {
    fn action(&self) -> &'static str {
        O::ACTION
    }

    fn into_xml(mut self, options: WriteOptions, change: impl FnOnce(&mut RequestHeader)) -> Result<String> {
        change(&mut self.header);
        self.to_xml_with(options)
    }
}

impl EwsRequest for Request {
    fn action(&self) -> &'static str {
        self.action()
    }

    fn into_xml(mut self, options: WriteOptions, change: impl FnOnce(&mut RequestHeader)) -> Result<String> {
        change(&mut self.envelope.header);
        self.envelope.to_xml_with(options)
    }
}
