// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AnySuggestionType;

/// Complex type without a name: element Suggestions in t:SearchSuggestions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchSuggestionsSuggestions(pub Vec<AnySuggestionType>);

impl SearchSuggestionsSuggestions {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SearchSuggestionsSuggestions",
        content: xml::Content::Model("t:Suggestion*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(SearchSuggestionsSuggestions, AnySuggestionType);

::ews_bindings::complex_type!(SearchSuggestionsSuggestions);

impl xml::ReadNode for SearchSuggestionsSuggestions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Suggestion") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchSuggestionsSuggestions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Suggestion", &self.0);
    }
}
