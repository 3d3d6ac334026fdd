// @generated

use ::ews_bindings::xml;

/// Abstract complex type `t:AttendeeConflictData`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttendeeConflictData {}

impl Eq for AttendeeConflictData {}

xml::complex_type!(AttendeeConflictData { name: "t:AttendeeConflictData" });

xml::blank_default!(AttendeeConflictData);

impl xml::ReadNode for AttendeeConflictData {}

impl xml::WriteNode for AttendeeConflictData {}
