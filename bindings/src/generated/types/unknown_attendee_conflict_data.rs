// @generated

use ::ews_bindings::xml;

/// Complex type `t:UnknownAttendeeConflictData`.
///
/// Extends `t:AttendeeConflictData`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnknownAttendeeConflictData {}

impl Eq for UnknownAttendeeConflictData {}

xml::complex_type!(
    UnknownAttendeeConflictData { name: "t:UnknownAttendeeConflictData" }
);

xml::blank_default!(UnknownAttendeeConflictData);

impl xml::ReadNode for UnknownAttendeeConflictData {}

impl xml::WriteNode for UnknownAttendeeConflictData {}
