// @generated

use ::ews_bindings::xml;

use super::MeetingTimeCandidate;

/// Complex type `t:ArrayOfMeetingTimeCandidate`.
pub type ArrayOfMeetingTimeCandidate = xml::List<
    MeetingTimeCandidate,
    ArrayOfMeetingTimeCandidateList,
>;

xml::list_name!(
    ArrayOfMeetingTimeCandidateList: Elements "t:MeetingTimeCandidate" { name:
    "t:ArrayOfMeetingTimeCandidate", model: "t:MeetingTimeCandidate+", flags: checked }
);
