// @generated

use ::ews_bindings::xml;

use super::ConversationRequest;

/// Complex type `t:ArrayOfConversationRequestsType`.
#[doc(alias = "ArrayOfConversationRequestsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfConversationRequests(pub Vec<ConversationRequest>);

xml::complex_type!(
    ArrayOfConversationRequests { name: "t:ArrayOfConversationRequestsType", model:
    "(t:Conversation)*" }
);

xml::wrapper_type!(ArrayOfConversationRequests, ConversationRequest);

xml::list_of_elements!(ArrayOfConversationRequests, t "Conversation");
