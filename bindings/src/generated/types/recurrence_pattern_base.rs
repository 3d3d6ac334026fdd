// @generated

use ::ews_bindings::rt;

/// Abstract complex type `t:RecurrencePatternBaseType`.
#[doc(alias = "RecurrencePatternBaseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurrencePatternBase {}

impl Eq for RecurrencePatternBase {}

rt::complex_type! {
    RecurrencePatternBase = "t:RecurrencePatternBaseType";
}
