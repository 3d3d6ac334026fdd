// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    ProtectionRuleAllInternal, ProtectionRuleAnd, ProtectionRuleAndChoice,
    ProtectionRuleRecipientIs, ProtectionRuleSenderDepartments, ProtectionRuleTrue,
};

/// Complex type `t:ProtectionRuleConditionType`, since `Exchange2010_SP1`.
///
/// `From` converts it to [`ProtectionRuleAndChoice`](super::ProtectionRuleAndChoice).
///
/// Microsoft's reference: [`Condition`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/condition).
#[doc(alias = "ProtectionRuleConditionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ProtectionRuleCondition {
    /// Element `t:AllInternal`.
    AllInternal(ProtectionRuleAllInternal),
    /// Element `t:And`.
    And(ProtectionRuleAnd),
    /// Element `t:RecipientIs`.
    RecipientIs(ProtectionRuleRecipientIs),
    /// Element `t:SenderDepartments`.
    SenderDepartments(ProtectionRuleSenderDepartments),
    /// Element `t:True`.
    True(ProtectionRuleTrue),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for ProtectionRuleCondition {}

rt::choice_type! {
    ProtectionRuleCondition;
    0 AllInternal(ProtectionRuleAllInternal): t "AllInternal";
    1 And(ProtectionRuleAnd): t "And";
    2 RecipientIs(ProtectionRuleRecipientIs): t "RecipientIs";
    3 SenderDepartments(ProtectionRuleSenderDepartments): t "SenderDepartments";
    4 True(ProtectionRuleTrue): t "True";
}

rt::choice_conversion! {
    ProtectionRuleAndChoice => ProtectionRuleCondition;
    AllInternal, And, RecipientIs, SenderDepartments, True
}

rt::choice_content! {
    enum ProtectionRuleCondition = "t:ProtectionRuleConditionType";
}
