// @generated

use ::ews_bindings::xml;

/// Simple type `t:MeetingAttendeeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "MeetingAttendeeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(MeetingAttendee: Optional, Organizer, Required, Resource, Room);
