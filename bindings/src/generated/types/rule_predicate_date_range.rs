// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:RulePredicateDateRangeType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`WithinDateRange`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/withindaterange).
#[doc(alias = "RulePredicateDateRangeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RulePredicateDateRange {
    /// Element `t:StartDateTime`, optional.
    pub start_date_time: Option<value::DateTime>,
    /// Element `t:EndDateTime`, optional.
    pub end_date_time: Option<value::DateTime>,
}

impl Eq for RulePredicateDateRange {}

rt::complex_type! {
    RulePredicateDateRange = "t:RulePredicateDateRangeType";
    elements t {
        0 start_date_time: "StartDateTime" optional;
        1 end_date_time: "EndDateTime" optional;
    }
}
