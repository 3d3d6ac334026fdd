// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    ProtectionRuleAllInternal, ProtectionRuleCondition, ProtectionRuleRecipientIs,
    ProtectionRuleSenderDepartments, ProtectionRuleTrue,
};

/// Complex type `t:ProtectionRuleAndType`, since `Exchange2010_SP1`.
///
/// A list of `ProtectionRuleAndChoice`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`And`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/and-protectionruleandtype).
#[doc(alias = "ProtectionRuleAndType")]
pub type ProtectionRuleAnd = xml::List<ProtectionRuleAndChoice, ProtectionRuleAndList>;

rt::list_type! {
    ProtectionRuleAndList = "t:ProtectionRuleAndType" checked;
    choices(ProtectionRuleAndChoice) at_least_once
}

/// The choice in `t:ProtectionRuleAndType`.
///
/// `From` converts it to [`ProtectionRuleCondition`](super::ProtectionRuleCondition).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ProtectionRuleAndChoice {
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

impl Eq for ProtectionRuleAndChoice {}

rt::choice_type! {
    ProtectionRuleAndChoice;
    0 AllInternal(ProtectionRuleAllInternal): t "AllInternal";
    1 And(ProtectionRuleAnd): t "And";
    2 RecipientIs(ProtectionRuleRecipientIs): t "RecipientIs";
    3 SenderDepartments(ProtectionRuleSenderDepartments): t "SenderDepartments";
    4 True(ProtectionRuleTrue): t "True";
}

rt::choice_conversion! {
    ProtectionRuleCondition => ProtectionRuleAndChoice;
    AllInternal, And, RecipientIs, SenderDepartments, True
}
