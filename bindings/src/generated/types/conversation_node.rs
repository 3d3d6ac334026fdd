// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::NonEmptyArrayOfAllItems;

/// Complex type `t:ConversationNodeType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`ConversationNode`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/conversationnode).
#[doc(alias = "ConversationNodeType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationNode {
    /// Element `t:InternetMessageId`, optional.
    pub internet_message_id: Option<String>,
    /// Element `t:ParentInternetMessageId`, optional.
    pub parent_internet_message_id: Option<String>,
    /// Element `t:Items`, optional.
    pub items: Option<NonEmptyArrayOfAllItems>,
}

rt::complex_type! {
    ConversationNode = "t:ConversationNodeType";
    elements t {
        0 internet_message_id: "InternetMessageId" optional;
        1 parent_internet_message_id: "ParentInternetMessageId" optional;
        2 items: "Items" optional;
    }
}
