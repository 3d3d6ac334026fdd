// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ProtectionRule;

/// Complex type `t:ArrayOfProtectionRulesType`.
#[doc(alias = "ArrayOfProtectionRulesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfProtectionRules(pub Vec<ProtectionRule>);

impl ArrayOfProtectionRules {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfProtectionRulesType",
        content: xml::Content::Model("t:Rule*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfProtectionRules, ProtectionRule);

::ews_bindings::complex_type!(ArrayOfProtectionRules);

impl xml::ReadNode for ArrayOfProtectionRules {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Rule") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfProtectionRules {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Rule", &self.0);
    }
}
