// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ProfileInsightValue;

/// Complex type `t:ArrayOfProfileInsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfProfileInsightValue(pub Vec<ProfileInsightValue>);

impl ArrayOfProfileInsightValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfProfileInsightValue",
        content: xml::Content::Model("t:Item*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfProfileInsightValue, ProfileInsightValue);

::ews_bindings::complex_type!(ArrayOfProfileInsightValue);

impl xml::ReadNode for ArrayOfProfileInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Item") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfProfileInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Item", &self.0);
    }
}
