// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::InsightValue;

/// Complex type `t:EducationInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EducationInsightValue {
    /// The value of the base type, [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Institute`, optional.
    pub institute: Option<String>,
    /// Element `t:Degree`, optional.
    pub degree: Option<String>,
    /// Element `t:StartUtcTicks`, optional.
    pub start_utc_ticks: Option<i64>,
    /// Element `t:EndUtcTicks`, optional.
    pub end_utc_ticks: Option<i64>,
}

impl Eq for EducationInsightValue {}

rt::complex_type! {
    EducationInsightValue: InsightValue = "t:EducationInsightValue";
    elements t {
        base 2;
        0 institute: "Institute" optional;
        1 degree: "Degree" optional;
        2 start_utc_ticks: "StartUtcTicks" optional;
        3 end_utc_ticks: "EndUtcTicks" optional;
    }
}
