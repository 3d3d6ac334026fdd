// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    ProtectionRuleAllInternal, ProtectionRuleAnd, ProtectionRuleRecipientIs,
    ProtectionRuleSenderDepartments, ProtectionRuleTrue,
};

/// Complex type `t:ProtectionRuleConditionType`.
#[doc(alias = "ProtectionRuleConditionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
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

::ews_bindings::from_variants!(
    ProtectionRuleCondition : AllInternal(ProtectionRuleAllInternal),
    And(ProtectionRuleAnd), RecipientIs(ProtectionRuleRecipientIs),
    SenderDepartments(ProtectionRuleSenderDepartments), True(ProtectionRuleTrue)
);

impl xml::ReadChoice for ProtectionRuleCondition {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "AllInternal") => input.alternative(tag, Self::AllInternal),
            (xml::T, "And") => input.alternative(tag, Self::And),
            (xml::T, "RecipientIs") => input.alternative(tag, Self::RecipientIs),
            (xml::T, "SenderDepartments") => {
                input.alternative(tag, Self::SenderDepartments)
            }
            (xml::T, "True") => input.alternative(tag, Self::True),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ProtectionRuleCondition);

impl xml::WriteChoice for ProtectionRuleCondition {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::AllInternal(value) => out.element("t:AllInternal", value),
            Self::And(value) => out.element("t:And", value),
            Self::RecipientIs(value) => out.element("t:RecipientIs", value),
            Self::SenderDepartments(value) => out.element("t:SenderDepartments", value),
            Self::True(value) => out.element("t:True", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}

impl ProtectionRuleCondition {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ProtectionRuleConditionType",
        required: &["t:AllInternal|t:And|t:RecipientIs|t:SenderDepartments|t:True"],
        bits: 1,
        content: xml::Content::Model(
            "(t:AllInternal | t:And | t:RecipientIs | t:SenderDepartments | t:True)",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ProtectionRuleCondition);

impl xml::ReadNode for ProtectionRuleCondition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(self, tag, 0)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(self)
    }
}

impl xml::WriteNode for ProtectionRuleCondition {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(self);
    }
}
