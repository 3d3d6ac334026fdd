// @generated

use ::ews_bindings::xml;

use super::{
    ProtectionRuleAllInternal, ProtectionRuleRecipientIs,
    ProtectionRuleSenderDepartments, ProtectionRuleTrue,
};

/// Complex type `t:ProtectionRuleAndType`.
#[doc(alias = "ProtectionRuleAndType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProtectionRuleAnd(pub Vec<ProtectionRuleAndChoice>);

xml::complex_type!(
    ProtectionRuleAnd { name: "t:ProtectionRuleAndType", model:
    "(t:AllInternal | t:And | t:RecipientIs | t:SenderDepartments | t:True)+", checked:
    true }
);

xml::wrapper_type!(ProtectionRuleAnd, ProtectionRuleAndChoice);

xml::list_of_choices!(ProtectionRuleAnd);

/// The choice in `t:ProtectionRuleAndType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::from_variants!(
    ProtectionRuleAndChoice: AllInternal(ProtectionRuleAllInternal),
    And(ProtectionRuleAnd), RecipientIs(ProtectionRuleRecipientIs),
    SenderDepartments(ProtectionRuleSenderDepartments), True(ProtectionRuleTrue)
);

xml::choice_type!(
    ProtectionRuleAndChoice { AllInternal = t "AllInternal", And = t "And", RecipientIs =
    t "RecipientIs", SenderDepartments = t "SenderDepartments", True = t "True" }
);
