// @generated

use ::ews_bindings::xml;

use super::Conversation;

/// Complex type `t:ArrayOfConversationsType`.
#[doc(alias = "ArrayOfConversationsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfConversations(pub Vec<Conversation>);

xml::complex_type!(
    ArrayOfConversations { name: "t:ArrayOfConversationsType", model:
    "(t:Conversation)*" }
);

xml::wrapper_type!(ArrayOfConversations, Conversation);

xml::list_of_elements!(ArrayOfConversations, t "Conversation");
