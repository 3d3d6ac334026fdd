// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::InsightValue;

/// Complex type `t:OutOfOfficeInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OutOfOfficeInsightValue {
    /// The value of the base type, [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:StartTime`, optional.
    pub start_time: Option<value::DateTime>,
    /// Element `t:EndTime`, optional.
    pub end_time: Option<value::DateTime>,
    /// Element `t:Message`, optional.
    pub message: Option<String>,
    /// Element `t:Culture`, optional.
    pub culture: Option<String>,
}

impl Eq for OutOfOfficeInsightValue {}

rt::complex_type! {
    OutOfOfficeInsightValue: InsightValue = "t:OutOfOfficeInsightValue";
    elements t {
        base 2;
        0 start_time: "StartTime" optional;
        1 end_time: "EndTime" optional;
        2 message: "Message" optional;
        3 culture: "Culture" optional;
    }
}
