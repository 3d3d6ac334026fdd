// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:RulePredicateSizeRangeType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`WithinSizeRange`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/withinsizerange).
#[doc(alias = "RulePredicateSizeRangeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RulePredicateSizeRange {
    /// Element `t:MinimumSize`, optional.
    pub minimum_size: Option<i32>,
    /// Element `t:MaximumSize`, optional.
    pub maximum_size: Option<i32>,
}

impl Eq for RulePredicateSizeRange {}

rt::complex_type! {
    RulePredicateSizeRange = "t:RulePredicateSizeRangeType";
    elements t {
        0 minimum_size: "MinimumSize" optional;
        1 maximum_size: "MaximumSize" optional;
    }
}
