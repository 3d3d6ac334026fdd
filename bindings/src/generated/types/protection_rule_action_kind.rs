// @generated

use ::ews_bindings::rt;

/// Simple type `t:ProtectionRuleActionKindType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Action`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/action-protectionruleactiontype).
#[doc(alias = "ProtectionRuleActionKindType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ProtectionRuleActionKind {
    RightsProtectMessage,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ProtectionRuleActionKind {}

rt::open_enum! {
    ProtectionRuleActionKind;
    0 RightsProtectMessage;
}
