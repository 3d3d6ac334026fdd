// @generated

use ::ews_bindings::xml;

use super::Suggestion;

/// Complex type `t:ArrayOfSuggestion`.
pub type ArrayOfSuggestion = xml::List<Suggestion, ArrayOfSuggestionList>;

xml::list_name!(
    ArrayOfSuggestionList: Elements "t:Suggestion" { name: "t:ArrayOfSuggestion", model: "t:Suggestion*" }
);
