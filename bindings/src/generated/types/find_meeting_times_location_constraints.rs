// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfLocationConstraintItems;

/// Complex type `t:FindMeetingTimesLocationConstraints`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimesLocationConstraints {
    /// Element `t:LocationEntries`, optional.
    pub location_entries: Option<ArrayOfLocationConstraintItems>,
    /// Element `t:IsRequired`, optional.
    pub is_required: Option<bool>,
    /// Element `t:SuggestLocation`, optional.
    pub suggest_location: Option<bool>,
}

impl Eq for FindMeetingTimesLocationConstraints {}

rt::complex_type! {
    FindMeetingTimesLocationConstraints = "t:FindMeetingTimesLocationConstraints";
    elements t {
        0 location_entries: "LocationEntries" optional;
        1 is_required: "IsRequired" optional;
        2 suggest_location: "SuggestLocation" optional;
    }
}
