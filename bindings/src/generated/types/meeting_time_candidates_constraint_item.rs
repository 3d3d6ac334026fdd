// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:MeetingTimeCandidatesConstraintItem`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingTimeCandidatesConstraintItem {
    /// Element `t:Email`, optional.
    pub email: Option<String>,
}

impl Eq for MeetingTimeCandidatesConstraintItem {}

rt::complex_type! {
    MeetingTimeCandidatesConstraintItem = "t:MeetingTimeCandidatesConstraintItem";
    elements t {
        0 email: "Email" optional;
    }
}
