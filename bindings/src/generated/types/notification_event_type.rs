// @generated

use ::ews_bindings::rt;

/// Simple type `t:NotificationEventTypeType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`EventType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/eventtype).
#[doc(alias = "NotificationEventTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum NotificationEventType {
    CopiedEvent,
    CreatedEvent,
    DeletedEvent,
    ModifiedEvent,
    MovedEvent,
    NewMailEvent,
    /// since `Exchange2010_SP1`
    FreeBusyChangedEvent,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for NotificationEventType {}

rt::open_enum! {
    NotificationEventType;
    0 CopiedEvent;
    1 CreatedEvent;
    2 DeletedEvent;
    3 ModifiedEvent;
    4 MovedEvent;
    5 NewMailEvent;
    6 FreeBusyChangedEvent;
}
