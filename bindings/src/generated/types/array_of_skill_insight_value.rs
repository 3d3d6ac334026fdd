// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SkillInsightValue;

/// Complex type `t:ArrayOfSkillInsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfSkillInsightValue(pub Vec<SkillInsightValue>);

impl ArrayOfSkillInsightValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfSkillInsightValue",
        content: xml::Content::Model("t:Item*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfSkillInsightValue, SkillInsightValue);

::ews_bindings::complex_type!(ArrayOfSkillInsightValue);

impl xml::ReadNode for ArrayOfSkillInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Item") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfSkillInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Item", &self.0);
    }
}
