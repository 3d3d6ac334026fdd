// @generated

use ::ews_bindings::xml;

use super::RecipientSuggestion;

/// Complex type `t:ArrayOfRecipientSuggestionsType`.
#[doc(alias = "ArrayOfRecipientSuggestionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfRecipientSuggestions(pub Vec<RecipientSuggestion>);

xml::complex_type!(
    ArrayOfRecipientSuggestions { name: "t:ArrayOfRecipientSuggestionsType", model:
    "t:RecipientSuggestion{0,3}", checked: true }
);

xml::wrapper_type!(ArrayOfRecipientSuggestions, RecipientSuggestion);

xml::list_of_elements!(ArrayOfRecipientSuggestions, t "RecipientSuggestion");
