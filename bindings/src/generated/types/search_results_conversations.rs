// @generated

use ::ews_bindings::xml;

use super::Conversation;

/// Complex type without a name: element Conversations in t:SearchResults.
pub type SearchResultsConversations = xml::List<
    Conversation,
    SearchResultsConversationsList,
>;

xml::list_name!(
    SearchResultsConversationsList: Elements "t:Conversation" { name:
    "t:SearchResultsConversations", model: "t:Conversation*" }
);
