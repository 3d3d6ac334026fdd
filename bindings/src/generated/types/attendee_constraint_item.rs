// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::MeetingTimeCandidatesConstraintItem;

/// Complex type `t:AttendeeConstraintItem`, since `V2016_10_10`.
///
/// Extends `t:MeetingTimeCandidatesConstraintItem`.
///
/// Fields inherited from [`MeetingTimeCandidatesConstraintItem`]: `email`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttendeeConstraintItem {
    /// The value of the base type, [`MeetingTimeCandidatesConstraintItem`].
    pub base: MeetingTimeCandidatesConstraintItem,
    /// Element `t:IsRequired`, optional.
    pub is_required: Option<bool>,
}

impl Eq for AttendeeConstraintItem {}

rt::complex_type! {
    AttendeeConstraintItem: MeetingTimeCandidatesConstraintItem = "t:AttendeeConstraintItem";
    elements t {
        base 1;
        0 is_required: "IsRequired" optional;
    }
}
