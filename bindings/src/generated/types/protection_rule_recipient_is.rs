// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ProtectionRuleValue;

/// Complex type `t:ProtectionRuleRecipientIsType`.
#[doc(alias = "ProtectionRuleRecipientIsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ProtectionRuleRecipientIs(pub Vec<ProtectionRuleValue>);

impl ProtectionRuleRecipientIs {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ProtectionRuleRecipientIsType",
        content: xml::Content::Model("t:Value+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ProtectionRuleRecipientIs, ProtectionRuleValue);

::ews_bindings::complex_type!(ProtectionRuleRecipientIs);

impl xml::ReadNode for ProtectionRuleRecipientIs {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Value") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ProtectionRuleRecipientIs {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Value", &self.0);
    }
}
