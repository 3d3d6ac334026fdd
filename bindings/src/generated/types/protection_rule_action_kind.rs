// @generated

use ::ews_bindings::xml;

/// Simple type `t:ProtectionRuleActionKindType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ProtectionRuleActionKindType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ProtectionRuleActionKind {
    RightsProtectMessage,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ProtectionRuleActionKind: RightsProtectMessage);
