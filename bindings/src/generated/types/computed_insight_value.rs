// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfComputedInsightValueProperty, InsightValue};

/// Complex type `t:ComputedInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ComputedInsightValue {
    /// The value of the base type, [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Properties`, optional.
    pub properties: Option<ArrayOfComputedInsightValueProperty>,
}

impl Eq for ComputedInsightValue {}

rt::complex_type! {
    ComputedInsightValue: InsightValue = "t:ComputedInsightValue";
    elements t {
        base 2;
        0 properties: "Properties" optional;
    }
}
