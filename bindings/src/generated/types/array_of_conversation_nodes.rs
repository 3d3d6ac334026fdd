// @generated

use ::ews_bindings::xml;

use super::ConversationNode;

/// Complex type `t:ArrayOfConversationNodesType`.
#[doc(alias = "ArrayOfConversationNodesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfConversationNodes(pub Vec<ConversationNode>);

xml::complex_type!(
    ArrayOfConversationNodes { name: "t:ArrayOfConversationNodesType", model:
    "(t:ConversationNode)*" }
);

xml::wrapper_type!(ArrayOfConversationNodes, ConversationNode);

xml::list_of_elements!(ArrayOfConversationNodes, t "ConversationNode");
