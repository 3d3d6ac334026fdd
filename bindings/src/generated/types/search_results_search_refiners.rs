// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AnySearchRefiner;

/// Complex type without a name: element SearchRefiners in t:SearchResults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchResultsSearchRefiners(pub Vec<AnySearchRefiner>);

impl SearchResultsSearchRefiners {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SearchResultsSearchRefiners",
        content: xml::Content::Model("t:SearchRefiner+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(SearchResultsSearchRefiners, AnySearchRefiner);

::ews_bindings::complex_type!(SearchResultsSearchRefiners);

impl xml::ReadNode for SearchResultsSearchRefiners {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "SearchRefiner") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchResultsSearchRefiners {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SearchRefiner", &self.0);
    }
}
