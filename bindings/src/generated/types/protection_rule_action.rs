// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ProtectionRuleActionKind, ProtectionRuleArgument};

/// Complex type `t:ProtectionRuleActionType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`Action`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/action-protectionruleactiontype).
#[doc(alias = "ProtectionRuleActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProtectionRuleAction {
    /// Attribute `Name`, required.
    pub name: ProtectionRuleActionKind,
    /// Element `t:Argument`, any number.
    pub argument: Vec<ProtectionRuleArgument>,
}

impl Eq for ProtectionRuleAction {}

impl ProtectionRuleAction {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(name: ProtectionRuleActionKind) -> Self {
        Self { name, argument: Vec::new() }
    }
}

rt::complex_type! {
    ProtectionRuleAction = "t:ProtectionRuleActionType", required 1, new(value);
    attributes {
        0 name: "Name" required 0;
    }
    elements t {
        0 argument: "Argument" repeated;
    }
}
