// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:DeleteRuleOperationType`, since `Exchange2010_SP1`.
///
/// Extends `t:RuleOperationType`.
///
/// Microsoft's reference: [`DeleteRuleOperation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteruleoperation).
#[doc(alias = "DeleteRuleOperationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteRuleOperation {
    /// Element `t:RuleId`, required.
    pub rule_id: String,
}

impl Eq for DeleteRuleOperation {}

impl DeleteRuleOperation {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self { rule_id: rule_id.into() }
    }
}

rt::complex_type! {
    DeleteRuleOperation = "t:DeleteRuleOperationType", required 1, new(text);
    elements t {
        0 rule_id: "RuleId" required 0;
    }
}
