// @generated

use ::ews_bindings::xml;

/// Abstract complex type `t:RecurrencePatternBaseType`.
#[doc(alias = "RecurrencePatternBaseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurrencePatternBase {}

impl Eq for RecurrencePatternBase {}

xml::complex_type!(RecurrencePatternBase { name: "t:RecurrencePatternBaseType" });

xml::blank_default!(RecurrencePatternBase);

impl xml::ReadNode for RecurrencePatternBase {}

impl xml::WriteNode for RecurrencePatternBase {}
