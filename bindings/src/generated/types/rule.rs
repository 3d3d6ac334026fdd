// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{RuleActions, RulePredicates};

/// Complex type `t:RuleType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`Rule`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/rule-ruletype).
#[doc(alias = "RuleType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Rule {
    /// Element `t:RuleId`, optional.
    pub rule_id: Option<String>,
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:Priority`, required.
    pub priority: i32,
    /// Element `t:IsEnabled`, required.
    pub is_enabled: bool,
    /// Element `t:IsNotSupported`, optional.
    pub is_not_supported: Option<bool>,
    /// Element `t:IsInError`, optional.
    pub is_in_error: Option<bool>,
    /// Element `t:Conditions`, optional.
    pub conditions: Option<Box<RulePredicates>>,
    /// Element `t:Exceptions`, optional.
    pub exceptions: Option<Box<RulePredicates>>,
    /// Element `t:Actions`, optional.
    pub actions: Option<Box<RuleActions>>,
}

impl Eq for Rule {}

impl Rule {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        display_name: impl Into<String>,
        priority: i32,
        is_enabled: bool,
    ) -> Self {
        Self {
            rule_id: None,
            display_name: display_name.into(),
            priority,
            is_enabled,
            is_not_supported: None,
            is_in_error: None,
            conditions: None,
            exceptions: None,
            actions: None,
        }
    }
}

rt::complex_type! {
    Rule = "t:RuleType", required 3, new(text value value);
    elements t {
        0 rule_id: "RuleId" optional;
        1 display_name: "DisplayName" required 0;
        2 priority: "Priority" required 1;
        3 is_enabled: "IsEnabled" required 2;
        4 is_not_supported: "IsNotSupported" optional;
        5 is_in_error: "IsInError" optional;
        6 conditions: "Conditions" optional;
        7 exceptions: "Exceptions" optional;
        8 actions: "Actions" optional;
    }
}
