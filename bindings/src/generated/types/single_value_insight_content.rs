// @generated

use ::ews_bindings::{Result, xml};

use super::AnyInsightValue;

/// Complex type `t:SingleValueInsightContent`, since `V2016_10_10`.
///
/// Extends `t:InsightContent`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SingleValueInsightContent {
    /// Element `t:Item`, optional.
    pub item: Option<AnyInsightValue>,
}

xml::complex_type!(
    SingleValueInsightContent { name: "t:SingleValueInsightContent", model: "t:Item?" }
);

xml::blank_default!(SingleValueInsightContent);

impl xml::ReadNode for SingleValueInsightContent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
