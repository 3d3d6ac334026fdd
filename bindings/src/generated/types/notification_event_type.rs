// @generated

use ::ews_bindings::xml;

/// Simple type `t:NotificationEventTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "NotificationEventTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum NotificationEventType {
    CopiedEvent,
    CreatedEvent,
    DeletedEvent,
    ModifiedEvent,
    MovedEvent,
    NewMailEvent,
    FreeBusyChangedEvent,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    NotificationEventType: CopiedEvent, CreatedEvent, DeletedEvent,
    FreeBusyChangedEvent, ModifiedEvent, MovedEvent, NewMailEvent
);
