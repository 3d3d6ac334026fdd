// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::MeetingTimeCandidatesConstraintItem;

/// Complex type `t:LocationConstraintItem`, since `V2016_10_10`.
///
/// Extends `t:MeetingTimeCandidatesConstraintItem`.
///
/// Fields inherited from [`MeetingTimeCandidatesConstraintItem`]: `email`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LocationConstraintItem {
    /// The value of the base type, [`MeetingTimeCandidatesConstraintItem`].
    pub base: MeetingTimeCandidatesConstraintItem,
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:ResolveAvailability`, optional.
    pub resolve_availability: Option<bool>,
}

impl Eq for LocationConstraintItem {}

rt::complex_type! {
    LocationConstraintItem: MeetingTimeCandidatesConstraintItem = "t:LocationConstraintItem";
    elements t {
        base 1;
        0 name: "Name" optional;
        1 resolve_availability: "ResolveAvailability" optional;
    }
}
