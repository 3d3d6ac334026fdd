//! The constructors of [`Fault`]: one for each kind.

use std::time::Duration;

use super::Fault;
use super::kind::{CutPoint, Kind};

/// Refusals. The server does none of the work.
impl Fault {
    /// The SOAP fault `ErrorServerBusy` with the HTTP status 500, without a back-off. The work is not done.
    ///
    /// Clients with `ews-bindings` then wait one minute. [`Fault::busy_for`] gives a shorter time.
    pub fn busy() -> Self {
        Self::of_kind(Kind::Busy(None))
    }

    /// [`busy`](Self::busy) with the value `BackOffMilliseconds`. The work is not done.
    pub fn busy_for(back_off: Duration) -> Self {
        Self::of_kind(Kind::Busy(Some(back_off)))
    }

    /// The code `ErrorServerBusy` in each response message, without a back-off. The work is not done.
    pub fn busy_messages() -> Self {
        Self::of_kind(Kind::BusyMessages(None))
    }

    /// [`busy_messages`](Self::busy_messages) with the value `BackOffMilliseconds`. The work is not done.
    pub fn busy_messages_for(back_off: Duration) -> Self {
        Self::of_kind(Kind::BusyMessages(Some(back_off)))
    }

    /// The code `ErrorInternalServerError` in each response message, with `ErrorServerBusy` as the value
    /// `InnerErrorResponseCode`. The work is not done, but a client cannot know this.
    pub fn busy_inside() -> Self {
        Self::of_kind(Kind::BusyInside(None))
    }

    /// The HTTP status 503 without the header `Retry-After`. The work is not done.
    pub fn unavailable() -> Self {
        Self::of_kind(Kind::Unavailable(None))
    }

    /// The HTTP status 503 with the header `Retry-After`, in whole seconds. The work is not done.
    pub fn unavailable_for(retry_after: Duration) -> Self {
        Self::of_kind(Kind::Unavailable(Some(retry_after)))
    }

    /// The code `ErrorInvalidSyncStateData` in the response message of a sync. The work is not done.
    pub fn invalid_state() -> Self {
        Self::of_kind(Kind::InvalidState)
    }

    /// The SOAP fault `ErrorInvalidSyncStateData` as the response of a sync. The work is not done.
    pub fn invalid_state_fault() -> Self {
        Self::of_kind(Kind::InvalidStateFault)
    }

    /// A response code that the schema does not list, in each response message. The work is not done.
    pub fn unknown_code() -> Self {
        Self::of_kind(Kind::UnknownCode)
    }

    /// `ErrorItemCorrupt` in the response message of one entry, by its number from 1. The work for this entry is not done,
    /// that for the other entries is.
    pub fn corrupt_item(number: u32) -> Self {
        Self::of_kind(Kind::CorruptItem(number.max(1)))
    }

    /// An HTML page with the HTTP status 200, as a login page or a filter sends it. The work is not done.
    pub fn html() -> Self {
        Self::of_kind(Kind::Html)
    }

    /// An HTML page with the HTTP status 500. The work is not done.
    pub fn html_error() -> Self {
        Self::of_kind(Kind::HtmlError)
    }

    /// A redirect to a login form: the HTTP status 302 with the header `Location`. The work is not done.
    pub fn login() -> Self {
        Self::of_kind(Kind::Login)
    }

    /// The HTTP status 401 with the header `WWW-Authenticate`, as if a token expired. The work is not done.
    pub fn sign_in() -> Self {
        Self::of_kind(Kind::SignIn)
    }

    /// The error page of a proxy with the HTTP status 502. The work is not done.
    pub fn bad_gateway() -> Self {
        Self::of_kind(Kind::BadGateway)
    }

    /// A connection that is closed before the server starts the work. The work is not done. Needs a network.
    pub fn lost() -> Self {
        Self::of_kind(Kind::Lost)
    }
}

/// Faults of the response. The server does the work.
impl Fault {
    /// The HTTP status 504 with the error page of a proxy that did not wait for the server. The work is done.
    pub fn gateway_timeout() -> Self {
        Self::of_kind(Kind::GatewayTimeout)
    }

    /// The HTTP status 500 with an empty body: the server panics after the work. The work is done.
    pub fn crash() -> Self {
        Self::of_kind(Kind::Crash)
    }

    /// A page of a sync with the sync state of the request in place of a new state. The work is done.
    pub fn state_repeated() -> Self {
        Self::of_kind(Kind::StateRepeated)
    }

    /// A page of a sync without a sync state. The work is done.
    pub fn state_missing() -> Self {
        Self::of_kind(Kind::StateMissing)
    }

    /// A page of a sync with at most this number of changes, and the sync state after these changes. The work is done.
    pub fn short_page(changes: u32) -> Self {
        Self::of_kind(Kind::ShortPage(changes.max(1)))
    }

    /// The character U+0001, which XML forbids, in the subjects and names. The work is done.
    pub fn forbidden_characters() -> Self {
        Self::of_kind(Kind::ForbiddenCharacters)
    }

    /// The character reference `&#x1;`, which XML forbids, in the subjects and names. The work is done.
    pub fn forbidden_references() -> Self {
        Self::of_kind(Kind::ForbiddenReferences)
    }

    /// A response whose first item or folder has an element name that the schema does not list. The work is done.
    pub fn unknown_item() -> Self {
        Self::of_kind(Kind::UnknownItem)
    }

    /// A page of a sync whose first change has an element name that the schema does not list. The work is done.
    pub fn unknown_change() -> Self {
        Self::of_kind(Kind::UnknownChange)
    }

    /// Elements that the schema does not list, in each response message and in each item. The work is done.
    pub fn extra_elements() -> Self {
        Self::of_kind(Kind::ExtraElements)
    }

    /// A response with the elements of the types namespace in the messages namespace. The work is done.
    pub fn wrong_namespace() -> Self {
        Self::of_kind(Kind::WrongNamespace)
    }

    /// A response with `https:` in place of `http:` in the namespaces of EWS. The work is done.
    pub fn https_namespaces() -> Self {
        Self::of_kind(Kind::HttpsNamespaces)
    }

    /// A connection that is cut after this number of bytes of the response, headers included. The work is done. Needs a
    /// network. A shorter response arrives whole, and the fault still counts.
    pub fn cut(bytes: usize) -> Self {
        Self::of_kind(Kind::Cut(CutPoint::Byte(bytes)))
    }

    /// A response that is sent byte by byte, with a pause before each byte. The work is done. Needs a network.
    pub fn slow(pause: Duration) -> Self {
        Self::of_kind(Kind::Slow(pause))
    }

    /// A response that never arrives. The work is done. Needs a network.
    pub fn hang() -> Self {
        Self::of_kind(Kind::Hang)
    }
}
