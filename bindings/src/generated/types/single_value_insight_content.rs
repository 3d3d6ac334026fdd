// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    SingleValueInsightContent { name: "t:SingleValueInsightContent", model: "t:Item?" }
);

rt::placeholder_default!(SingleValueInsightContent);

impl rt::ReadComplex for SingleValueInsightContent {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Item") => reader.fill(&mut self.item, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SingleValueInsightContent {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Item", &self.item);
    }
}
