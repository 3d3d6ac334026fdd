// @generated

use ::ews_bindings::xml;

use super::ConversationRequest;

/// Complex type `t:ArrayOfConversationRequestsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfConversationRequestsType")]
pub type ArrayOfConversationRequests = xml::List<
    ConversationRequest,
    ArrayOfConversationRequestsList,
>;

xml::list_name!(
    ArrayOfConversationRequestsList: Elements "t:Conversation" { name:
    "t:ArrayOfConversationRequestsType", model: "(t:Conversation)*" }
);
