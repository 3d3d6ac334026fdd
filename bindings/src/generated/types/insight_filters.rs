// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfStrings;

/// Complex type `t:InsightFiltersType`, since `V2016_10_10`.
#[doc(alias = "InsightFiltersType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InsightFilters {
    /// Element `t:Count`, optional.
    pub count: Option<i32>,
    /// Element `t:Types`, optional.
    pub types: Option<ArrayOfStrings>,
    /// Element `t:KeyInsightsOnly`, optional.
    pub key_insights_only: Option<bool>,
}

impl Eq for InsightFilters {}

rt::complex_type! {
    InsightFilters = "t:InsightFiltersType";
    elements t {
        0 count: "Count" optional;
        1 types: "Types" optional;
        2 key_insights_only: "KeyInsightsOnly" optional;
    }
}
