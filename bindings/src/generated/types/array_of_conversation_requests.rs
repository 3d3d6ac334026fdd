// @generated

use ::ews_bindings::{rt, xml};

use super::ConversationRequest;

/// Complex type `t:ArrayOfConversationRequestsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfConversationRequestsType")]
pub type ArrayOfConversationRequests = xml::List<
    ConversationRequest,
    ArrayOfConversationRequestsList,
>;

rt::list_name!(
    ArrayOfConversationRequestsList: Elements "t:Conversation" { name:
    "t:ArrayOfConversationRequestsType", model: "(t:Conversation)*" }
);
