// @generated

use ::ews_bindings::{rt, xml};

use super::Conversation;

/// Complex type without a name: element Conversations in t:SearchResults.
pub type SearchResultsConversations = xml::List<
    Conversation,
    SearchResultsConversationsList,
>;

rt::list_name!(
    SearchResultsConversationsList: Elements "t:Conversation" { name:
    "t:SearchResultsConversations", model: "t:Conversation*" }
);
