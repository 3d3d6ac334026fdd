// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AnyInsightValue;

/// Complex type `t:SingleValueInsightContent`.
///
/// Extends `t:InsightContent`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SingleValueInsightContent {
    /// Element `t:Item`, optional.
    pub item: Option<Box<AnyInsightValue>>,
}

impl SingleValueInsightContent {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SingleValueInsightContent",
        content: xml::Content::Model("t:Item?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(SingleValueInsightContent);

::ews_bindings::blank_default!(SingleValueInsightContent);

impl xml::ReadNode for SingleValueInsightContent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Item") => input.fill(&mut self.item, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SingleValueInsightContent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Item", &self.item);
    }
}
