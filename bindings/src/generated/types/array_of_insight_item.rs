// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::InsightItem;

/// Complex type `t:ArrayOfInsightItemType`.
#[doc(alias = "ArrayOfInsightItemType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfInsightItem(pub Vec<InsightItem>);

impl ArrayOfInsightItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfInsightItemType",
        content: xml::Content::Model("t:Insight*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfInsightItem, InsightItem);

::ews_bindings::complex_type!(ArrayOfInsightItem);

impl xml::ReadNode for ArrayOfInsightItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Insight") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfInsightItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Insight", &self.0);
    }
}
