// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::InsightContextItem;

/// Complex type `t:ArrayOfInsightContextItem`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfInsightContextItem(pub Vec<InsightContextItem>);

impl ArrayOfInsightContextItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfInsightContextItem",
        content: xml::Content::Model("t:Context*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfInsightContextItem, InsightContextItem);

::ews_bindings::complex_type!(ArrayOfInsightContextItem);

impl xml::ReadNode for ArrayOfInsightContextItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Context") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfInsightContextItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Context", &self.0);
    }
}
