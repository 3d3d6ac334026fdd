// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::InsightValue;

/// Complex type `t:SkillInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SkillInsightValue {
    /// The value of the base type, [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:Strength`, optional.
    pub strength: Option<i32>,
}

impl Eq for SkillInsightValue {}

rt::complex_type! {
    SkillInsightValue: InsightValue = "t:SkillInsightValue";
    elements t {
        base 2;
        0 name: "Name" optional;
        1 strength: "Strength" optional;
    }
}
