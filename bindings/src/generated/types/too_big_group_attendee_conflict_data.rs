// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Complex type `t:TooBigGroupAttendeeConflictData`.
///
/// Extends `t:AttendeeConflictData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct TooBigGroupAttendeeConflictData {}
impl TooBigGroupAttendeeConflictData {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:TooBigGroupAttendeeConflictData",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(TooBigGroupAttendeeConflictData);

::ews_bindings::blank_default!(TooBigGroupAttendeeConflictData);

impl xml::ReadNode for TooBigGroupAttendeeConflictData {}
impl xml::WriteNode for TooBigGroupAttendeeConflictData {}
