// @generated

use ::ews_bindings::rt;
use super::ProtectionRuleArgumentValue;

/// Complex type `t:ProtectionRuleArgumentType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`Argument`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/argument).
#[doc(alias = "ProtectionRuleArgumentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProtectionRuleArgument {
    /// Attribute `Value`, required.
    pub value: ProtectionRuleArgumentValue,
}

impl Eq for ProtectionRuleArgument {}

impl ProtectionRuleArgument {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: ProtectionRuleArgumentValue) -> Self {
        Self { value }
    }
}

rt::complex_type! {
    ProtectionRuleArgument = "t:ProtectionRuleArgumentType", required 1, new(value);
    attributes {
        0 value: "Value" required 0;
    }
}
