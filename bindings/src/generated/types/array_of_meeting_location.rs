// @generated

use ::ews_bindings::xml;

use super::MeetingLocation;

/// Complex type `t:ArrayOfMeetingLocation`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfMeetingLocation(pub Vec<MeetingLocation>);

xml::complex_type!(
    ArrayOfMeetingLocation { name: "t:ArrayOfMeetingLocation", model:
    "t:MeetingLocation*" }
);

xml::wrapper_type!(ArrayOfMeetingLocation, MeetingLocation);

xml::list_of_elements!(ArrayOfMeetingLocation, t "MeetingLocation");
