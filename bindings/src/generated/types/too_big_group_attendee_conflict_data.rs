// @generated

use ::ews_bindings::rt;

/// Complex type `t:TooBigGroupAttendeeConflictData`.
///
/// Extends `t:AttendeeConflictData`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TooBigGroupAttendeeConflictData {}

impl Eq for TooBigGroupAttendeeConflictData {}

rt::complex_type!(
    TooBigGroupAttendeeConflictData { name: "t:TooBigGroupAttendeeConflictData" }
);

rt::placeholder_default!(TooBigGroupAttendeeConflictData);

impl rt::ReadComplex for TooBigGroupAttendeeConflictData {}

impl rt::WriteComplex for TooBigGroupAttendeeConflictData {}
