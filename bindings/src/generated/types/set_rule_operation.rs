// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Rule;

/// Complex type `t:SetRuleOperationType`, since `Exchange2010_SP1`.
///
/// Extends `t:RuleOperationType`.
///
/// Microsoft's reference: [`SetRuleOperation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/setruleoperation).
#[doc(alias = "SetRuleOperationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetRuleOperation {
    /// Element `t:Rule`, required.
    pub rule: Rule,
}

impl Eq for SetRuleOperation {}

impl SetRuleOperation {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(rule: impl Into<Rule>) -> Self {
        Self { rule: rule.into() }
    }
}

rt::complex_type! {
    SetRuleOperation = "t:SetRuleOperationType", required 1, new(value(Rule));
    elements t {
        0 rule: "Rule" required 0;
    }
}
