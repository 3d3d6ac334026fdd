// @generated

use ::ews_bindings::{rt, xml};

use super::Suggestion;

/// Complex type `t:ArrayOfSuggestion`.
pub type ArrayOfSuggestion = xml::List<Suggestion, ArrayOfSuggestionList>;

rt::list_name!(
    ArrayOfSuggestionList: Elements "t:Suggestion" { name: "t:ArrayOfSuggestion", model: "t:Suggestion*" }
);
