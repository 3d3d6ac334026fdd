// @generated

use ::ews_bindings::{rt, xml};

use super::Attendee;

/// Complex type `t:NonEmptyArrayOfAttendeesType`.
#[doc(alias = "NonEmptyArrayOfAttendeesType")]
pub type NonEmptyArrayOfAttendees = xml::List<Attendee, NonEmptyArrayOfAttendeesList>;

rt::list_name!(
    NonEmptyArrayOfAttendeesList: Elements "t:Attendee" { name:
    "t:NonEmptyArrayOfAttendeesType", model: "t:Attendee+", flags: checked }
);
