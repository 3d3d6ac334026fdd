// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:InsightValue`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InsightValue {
    /// Element `t:InsightSource`, optional.
    pub insight_source: Option<String>,
    /// Element `t:UpdatedUtcTicks`, optional.
    pub updated_utc_ticks: Option<i64>,
}

impl Eq for InsightValue {}

rt::complex_type! {
    InsightValue = "t:InsightValue";
    elements t {
        0 insight_source: "InsightSource" optional;
        1 updated_utc_ticks: "UpdatedUtcTicks" optional;
    }
}
