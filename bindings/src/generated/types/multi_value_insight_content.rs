// @generated

use ::ews_bindings::{Result, xml};

use super::ArrayOfInsightValue;

/// Complex type `t:MultiValueInsightContent`, since `V2016_10_10`.
///
/// Extends `t:InsightContent`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MultiValueInsightContent {
    /// Element `t:ItemList`, optional.
    pub item_list: Option<ArrayOfInsightValue>,
}

xml::complex_type!(
    MultiValueInsightContent { name: "t:MultiValueInsightContent", model: "t:ItemList?"
    }
);

xml::blank_default!(MultiValueInsightContent);

impl xml::ReadNode for MultiValueInsightContent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ItemList") => input.fill(&mut self.item_list, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MultiValueInsightContent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ItemList", &self.item_list);
    }
}
