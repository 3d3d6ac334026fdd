// @generated

use ::ews_bindings::xml;

use super::MeetingTimeCandidate;

/// Complex type `t:ArrayOfMeetingTimeCandidate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfMeetingTimeCandidate(pub Vec<MeetingTimeCandidate>);

xml::complex_type!(
    ArrayOfMeetingTimeCandidate { name: "t:ArrayOfMeetingTimeCandidate", model:
    "t:MeetingTimeCandidate+", checked: true }
);

xml::wrapper_type!(ArrayOfMeetingTimeCandidate, MeetingTimeCandidate);

xml::list_of_elements!(ArrayOfMeetingTimeCandidate, t "MeetingTimeCandidate");
