// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Complex type `t:UnknownAttendeeConflictData`.
///
/// Extends `t:AttendeeConflictData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UnknownAttendeeConflictData {}
impl UnknownAttendeeConflictData {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:UnknownAttendeeConflictData",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(UnknownAttendeeConflictData);

::ews_bindings::blank_default!(UnknownAttendeeConflictData);

impl xml::ReadNode for UnknownAttendeeConflictData {}
impl xml::WriteNode for UnknownAttendeeConflictData {}
