// @generated

use ::ews_bindings::{rt, xml};

use super::ConversationNode;

/// Complex type `t:ArrayOfConversationNodesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfConversationNodesType")]
pub type ArrayOfConversationNodes = xml::List<
    ConversationNode,
    ArrayOfConversationNodesList,
>;

rt::list_name!(
    ArrayOfConversationNodesList: Elements "t:ConversationNode" { name:
    "t:ArrayOfConversationNodesType", model: "(t:ConversationNode)*" }
);
