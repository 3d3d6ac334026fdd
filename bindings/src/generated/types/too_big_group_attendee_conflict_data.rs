// @generated

use ::ews_bindings::xml;

/// Complex type `t:TooBigGroupAttendeeConflictData`.
///
/// Extends `t:AttendeeConflictData`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TooBigGroupAttendeeConflictData {}

impl Eq for TooBigGroupAttendeeConflictData {}

xml::complex_type!(
    TooBigGroupAttendeeConflictData { name: "t:TooBigGroupAttendeeConflictData" }
);

xml::blank_default!(TooBigGroupAttendeeConflictData);

impl xml::ReadNode for TooBigGroupAttendeeConflictData {}

impl xml::WriteNode for TooBigGroupAttendeeConflictData {}
