// @generated

use ::ews_bindings::rt;

/// Simple type `t:MeetingAttendeeType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`AttendeeType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/attendeetype).
#[doc(alias = "MeetingAttendeeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MeetingAttendee {
    Organizer,
    Required,
    Optional,
    Room,
    Resource,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MeetingAttendee {}

rt::open_enum! {
    MeetingAttendee;
    0 Organizer;
    1 Required;
    2 Optional;
    3 Room;
    4 Resource;
}
