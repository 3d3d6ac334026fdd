// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ProtectionRuleAction, ProtectionRuleCondition, ProtectionRuleName, ProtectionRulePriority};

/// Complex type `t:ProtectionRuleType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`Rule`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/rule).
#[doc(alias = "ProtectionRuleType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProtectionRule {
    /// Attribute `Name`, required.
    pub name: ProtectionRuleName,
    /// Attribute `UserOverridable`, required.
    pub user_overridable: bool,
    /// Attribute `Priority`, required.
    pub priority: ProtectionRulePriority,
    /// Element `t:Condition`, required.
    pub condition: ProtectionRuleCondition,
    /// Element `t:Action`, required.
    pub action: ProtectionRuleAction,
}

impl Eq for ProtectionRule {}

impl ProtectionRule {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        name: ProtectionRuleName,
        user_overridable: bool,
        priority: ProtectionRulePriority,
        condition: impl Into<ProtectionRuleCondition>,
        action: impl Into<ProtectionRuleAction>,
    ) -> Self {
        Self {
            name,
            user_overridable,
            priority,
            condition: condition.into(),
            action: action.into(),
        }
    }
}

rt::complex_type! {
    ProtectionRule = "t:ProtectionRuleType", required 5, new(value value value value(ProtectionRuleCondition) value(ProtectionRuleAction));
    attributes {
        0 name: "Name" required 0;
        1 user_overridable: "UserOverridable" required 1;
        2 priority: "Priority" required 2;
    }
    elements t {
        0 condition: "Condition" required 3;
        1 action: "Action" required 4;
    }
}
