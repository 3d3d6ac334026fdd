// @generated

use ::ews_bindings::{rt, xml};

use super::Conversation;

/// Complex type `t:ArrayOfConversationsType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfConversationsType")]
pub type ArrayOfConversations = xml::List<Conversation, ArrayOfConversationsList>;

rt::list_name!(
    ArrayOfConversationsList: Elements "t:Conversation" { name:
    "t:ArrayOfConversationsType", model: "(t:Conversation)*" }
);
