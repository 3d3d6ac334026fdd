// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    ProtectionRuleAllInternal, ProtectionRuleRecipientIs,
    ProtectionRuleSenderDepartments, ProtectionRuleTrue,
};

/// Complex type `t:ProtectionRuleAndType`.
#[doc(alias = "ProtectionRuleAndType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ProtectionRuleAnd(pub Vec<ProtectionRuleAndChoice>);

impl ProtectionRuleAnd {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ProtectionRuleAndType",
        content: xml::Content::Model(
            "(t:AllInternal | t:And | t:RecipientIs | t:SenderDepartments | t:True)+",
        ),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ProtectionRuleAnd, ProtectionRuleAndChoice);

::ews_bindings::complex_type!(ProtectionRuleAnd);

impl xml::ReadNode for ProtectionRuleAnd {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ProtectionRuleAnd {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:ProtectionRuleAndType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
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

::ews_bindings::from_variants!(
    ProtectionRuleAndChoice : AllInternal(ProtectionRuleAllInternal),
    And(ProtectionRuleAnd), RecipientIs(ProtectionRuleRecipientIs),
    SenderDepartments(ProtectionRuleSenderDepartments), True(ProtectionRuleTrue)
);

impl xml::ReadChoice for ProtectionRuleAndChoice {
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

::ews_bindings::blank_choice!(ProtectionRuleAndChoice);

impl xml::WriteChoice for ProtectionRuleAndChoice {
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
