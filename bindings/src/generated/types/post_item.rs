// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{Item, SingleRecipient};

/// Complex type `t:PostItemType`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
///
/// Microsoft's reference: [`PostItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/postitem).
#[doc(alias = "PostItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PostItem {
    /// The value of the base type, [`Item`].
    pub base: Item,
    /// Element `t:ConversationIndex`, optional.
    pub conversation_index: Option<value::Base64>,
    /// Element `t:ConversationTopic`, optional.
    pub conversation_topic: Option<String>,
    /// Element `t:From`, optional.
    pub from: Option<Box<SingleRecipient>>,
    /// Element `t:InternetMessageId`, optional.
    pub internet_message_id: Option<String>,
    /// Element `t:IsRead`, optional.
    pub is_read: Option<bool>,
    /// Element `t:PostedTime`, optional.
    pub posted_time: Option<value::DateTime>,
    /// Element `t:References`, optional.
    pub references: Option<String>,
    /// Element `t:Sender`, optional.
    pub sender: Option<Box<SingleRecipient>>,
}

rt::complex_type! {
    PostItem: Item = "t:PostItemType";
    elements t {
        base 71;
        0 conversation_index: "ConversationIndex" optional;
        1 conversation_topic: "ConversationTopic" optional;
        2 from: "From" optional;
        3 internet_message_id: "InternetMessageId" optional;
        4 is_read: "IsRead" optional;
        5 posted_time: "PostedTime" optional;
        6 references: "References" optional;
        7 sender: "Sender" optional;
    }
    kept { base.kept }
}
