// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{
    ProtectionRuleAllInternal, ProtectionRuleAnd, ProtectionRuleRecipientIs,
    ProtectionRuleSenderDepartments, ProtectionRuleTrue,
};

/// Complex type `t:ProtectionRuleConditionType`, since `Exchange2010_SP1`.
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

rt::from_variants!(
    ProtectionRuleCondition: AllInternal(ProtectionRuleAllInternal),
    And(ProtectionRuleAnd), RecipientIs(ProtectionRuleRecipientIs),
    SenderDepartments(ProtectionRuleSenderDepartments), True(ProtectionRuleTrue)
);

rt::choice_type!(
    ProtectionRuleCondition { 0 AllInternal = t "AllInternal", 1 And = t "And", 2
    RecipientIs = t "RecipientIs", 3 SenderDepartments = t "SenderDepartments", 4 True =
    t "True" }
);

rt::complex_type!(
    ProtectionRuleCondition { name: "t:ProtectionRuleConditionType", required:
    "t:AllInternal|t:And|t:RecipientIs|t:SenderDepartments|t:True", bits: 1, model:
    "(t:AllInternal | t:And | t:RecipientIs | t:SenderDepartments | t:True)" }
);

impl rt::ReadComplex for ProtectionRuleCondition {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.require_choice(self, tag, 0)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(self, raw, 0)
    }
}

impl rt::WriteComplex for ProtectionRuleCondition {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(self);
    }
}
