// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::RecipientSuggestion;

/// Complex type `t:ArrayOfRecipientSuggestionsType`.
#[doc(alias = "ArrayOfRecipientSuggestionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfRecipientSuggestions(pub Vec<RecipientSuggestion>);

impl ArrayOfRecipientSuggestions {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfRecipientSuggestionsType",
        content: xml::Content::Model("t:RecipientSuggestion{0,3}"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfRecipientSuggestions, RecipientSuggestion);

::ews_bindings::complex_type!(ArrayOfRecipientSuggestions);

impl xml::ReadNode for ArrayOfRecipientSuggestions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "RecipientSuggestion") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfRecipientSuggestions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:RecipientSuggestion", &self.0);
    }
}
