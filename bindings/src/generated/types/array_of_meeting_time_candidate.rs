// @generated

use ::ews_bindings::{rt, xml};

use super::MeetingTimeCandidate;

/// Complex type `t:ArrayOfMeetingTimeCandidate`, since `V2016_10_10`.
pub type ArrayOfMeetingTimeCandidate = xml::List<
    MeetingTimeCandidate,
    ArrayOfMeetingTimeCandidateList,
>;

rt::list_name!(
    ArrayOfMeetingTimeCandidateList: Elements "t:MeetingTimeCandidate" { name:
    "t:ArrayOfMeetingTimeCandidate", model: "t:MeetingTimeCandidate+", flags: checked }
);
