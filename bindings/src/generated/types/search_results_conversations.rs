// @generated

use ::ews_bindings::xml;

use super::Conversation;

/// Complex type without a name: element Conversations in t:SearchResults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchResultsConversations(pub Vec<Conversation>);

xml::complex_type!(
    SearchResultsConversations { name: "t:SearchResultsConversations", model:
    "t:Conversation*" }
);

xml::wrapper_type!(SearchResultsConversations, Conversation);

xml::list_of_elements!(SearchResultsConversations, t "Conversation");
