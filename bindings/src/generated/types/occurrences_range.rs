// @generated

use ::ews_bindings::{rt, value};

/// Complex type `t:OccurrencesRangeType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Range`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/range).
#[doc(alias = "OccurrencesRangeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OccurrencesRange {
    /// Attribute `Start`, optional.
    pub start: Option<value::DateTime>,
    /// Attribute `End`, optional.
    pub end: Option<value::DateTime>,
    /// Attribute `Count`, optional.
    pub count: Option<i32>,
    /// Attribute `CompareOriginalStartTime`, optional.
    pub compare_original_start_time: Option<bool>,
}

impl Eq for OccurrencesRange {}

rt::complex_type! {
    OccurrencesRange = "t:OccurrencesRangeType";
    attributes {
        0 start: "Start" optional;
        1 end: "End" optional;
        2 count: "Count" optional;
        3 compare_original_start_time: "CompareOriginalStartTime" optional;
    }
}
