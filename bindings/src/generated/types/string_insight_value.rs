// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::InsightValue;

/// Complex type `t:StringInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StringInsightValue {
    /// The value of the base type, [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Data`, optional.
    pub data: Option<String>,
}

impl Eq for StringInsightValue {}

rt::complex_type! {
    StringInsightValue: InsightValue = "t:StringInsightValue";
    elements t {
        base 2;
        0 data: "Data" optional;
    }
}
