// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Abstract complex type `t:AttendeeConflictData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AttendeeConflictData {}
impl AttendeeConflictData {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AttendeeConflictData",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(AttendeeConflictData);

::ews_bindings::blank_default!(AttendeeConflictData);

impl xml::ReadNode for AttendeeConflictData {}
impl xml::WriteNode for AttendeeConflictData {}
