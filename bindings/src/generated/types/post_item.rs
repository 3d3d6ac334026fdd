// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{Item, SingleRecipient};

/// Complex type `t:PostItemType`.
///
/// Extends `t:ItemType`.
#[doc(alias = "PostItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PostItem {
    /// The fields inherited from [`Item`].
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
    elements {
        base;
        0 conversation_index: t "ConversationIndex" ?;
        1 conversation_topic: t "ConversationTopic" ?;
        2 from: t "From" ?;
        3 internet_message_id: t "InternetMessageId" ?;
        4 is_read: t "IsRead" ?;
        5 posted_time: t "PostedTime" ?;
        6 references: t "References" ?;
        7 sender: t "Sender" ?;
    }
}
