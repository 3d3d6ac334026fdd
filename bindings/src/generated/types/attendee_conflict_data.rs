// @generated

use ::ews_bindings::rt;

/// Abstract complex type `t:AttendeeConflictData`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttendeeConflictData {}

impl Eq for AttendeeConflictData {}

rt::complex_type! {
    AttendeeConflictData = "t:AttendeeConflictData";
}
