//! Operations: a request, the response that belongs to it, and the outcome of each message.

use crate::xml::{RawXml, ReadXml, Root, WriteXml};

pub use crate::generated::operations::AnyRequest;

/// An operation of the service, implemented for its request.
pub trait Operation: Root {
    /// Its name, such as `SyncFolderItems`.
    const NAME: &'static str;
    /// The value of the HTTP header `SOAPAction`.
    const ACTION: &'static str;
    /// The element in the request's body, `m:SyncFolderItems`.
    const REQUEST: &'static str;
    /// The element in the response's body, `m:SyncFolderItemsResponse`.
    const RESPONSE: &'static str;
    /// What the response's body holds.
    type Response: ReadXml + WriteXml;
    /// What the response says of each thing that the request asked for.
    type Message;
    /// What a message says of its success.
    type Status;

    /// The outcome of each message.
    fn outcomes(response: Self::Response) -> Vec<Outcome<Self::Message, Self::Status>>;
}

/// What became of one thing that a request asked for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Outcome<M, S> {
    /// It was done.
    Success(M),
    /// A message of another operation, or one that could not be read.
    Unlisted(RawXml),
    /// unused
    Other(S),
}
impl<M, S> Outcome<M, S> {
    /// x
    pub fn of(message: M, _status: impl Fn(&M) -> &S) -> Self { Self::Success(message) }
}
