// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ArrayOfInsightValue;

/// Complex type `t:MultiValueInsightContent`.
///
/// Extends `t:InsightContent`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct MultiValueInsightContent {
    /// Element `t:ItemList`, optional.
    pub item_list: Option<ArrayOfInsightValue>,
}

impl MultiValueInsightContent {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:MultiValueInsightContent",
        content: xml::Content::Model("t:ItemList?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(MultiValueInsightContent);

::ews_bindings::blank_default!(MultiValueInsightContent);

impl xml::ReadNode for MultiValueInsightContent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
