// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Item;

/// Complex type without a name: element Items in t:SearchResults.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchResultsItems(pub Vec<Item>);

impl SearchResultsItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SearchResultsItems",
        content: xml::Content::Model("t:Item*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(SearchResultsItems, Item);

::ews_bindings::complex_type!(SearchResultsItems);

impl xml::ReadNode for SearchResultsItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Item") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchResultsItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Item", &self.0);
    }
}
