// @generated

use ::ews_bindings::xml;

use super::Suggestion;

/// Complex type `t:ArrayOfSuggestion`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSuggestion(pub Vec<Suggestion>);

xml::complex_type!(
    ArrayOfSuggestion { name: "t:ArrayOfSuggestion", model: "t:Suggestion*" }
);

xml::wrapper_type!(ArrayOfSuggestion, Suggestion);

xml::list_of_elements!(ArrayOfSuggestion, t "Suggestion");
