// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Abstract complex type `t:RecurrencePatternBaseType`.
#[doc(alias = "RecurrencePatternBaseType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RecurrencePatternBase {}
impl RecurrencePatternBase {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RecurrencePatternBaseType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(RecurrencePatternBase);

::ews_bindings::blank_default!(RecurrencePatternBase);

impl xml::ReadNode for RecurrencePatternBase {}
impl xml::WriteNode for RecurrencePatternBase {}
