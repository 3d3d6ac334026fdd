// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Rule;

/// Complex type `t:CreateRuleOperationType`, since `Exchange2010_SP1`.
///
/// Extends `t:RuleOperationType`.
///
/// Microsoft's reference: [`CreateRuleOperation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createruleoperation).
#[doc(alias = "CreateRuleOperationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateRuleOperation {
    /// Element `t:Rule`, required.
    pub rule: Rule,
}

impl Eq for CreateRuleOperation {}

impl CreateRuleOperation {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(rule: impl Into<Rule>) -> Self {
        Self { rule: rule.into() }
    }
}

rt::complex_type! {
    CreateRuleOperation = "t:CreateRuleOperationType", required 1, new(value(Rule));
    elements t {
        0 rule: "Rule" required 0;
    }
}
