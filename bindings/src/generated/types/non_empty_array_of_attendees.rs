// @generated

use ::ews_bindings::xml;

use super::Attendee;

/// Complex type `t:NonEmptyArrayOfAttendeesType`.
#[doc(alias = "NonEmptyArrayOfAttendeesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfAttendees(pub Vec<Attendee>);

xml::complex_type!(
    NonEmptyArrayOfAttendees { name: "t:NonEmptyArrayOfAttendeesType", model:
    "t:Attendee+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfAttendees, Attendee);

xml::list_of_elements!(NonEmptyArrayOfAttendees, t "Attendee");
