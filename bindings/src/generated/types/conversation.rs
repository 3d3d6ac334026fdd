// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{
    ArrayOfItemClass, ArrayOfStrings, ConversationMailboxGuids, FlagStatus, IconIndex,
    ImportanceChoices, InferenceClassification, ItemId, MailboxSearchLocation,
    NonEmptyArrayOfBaseItemIds, SingleRecipient, SmtpAddress,
};

/// Complex type `t:ConversationType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`Conversation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/conversation-conversationtype).
#[doc(alias = "ConversationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Conversation {
    /// Element `t:ConversationId`, optional.
    pub conversation_id: Option<Box<ItemId>>,
    /// Element `t:ConversationTopic`, optional.
    pub conversation_topic: Option<String>,
    /// Element `t:UniqueRecipients`, optional.
    pub unique_recipients: Option<ArrayOfStrings>,
    /// Element `t:GlobalUniqueRecipients`, optional.
    pub global_unique_recipients: Option<ArrayOfStrings>,
    /// Element `t:UniqueUnreadSenders`, optional.
    pub unique_unread_senders: Option<ArrayOfStrings>,
    /// Element `t:GlobalUniqueUnreadSenders`, optional.
    pub global_unique_unread_senders: Option<ArrayOfStrings>,
    /// Element `t:UniqueSenders`, optional.
    pub unique_senders: Option<ArrayOfStrings>,
    /// Element `t:GlobalUniqueSenders`, optional.
    pub global_unique_senders: Option<ArrayOfStrings>,
    /// Element `t:LastDeliveryTime`, optional.
    pub last_delivery_time: Option<value::DateTime>,
    /// Element `t:GlobalLastDeliveryTime`, optional.
    pub global_last_delivery_time: Option<value::DateTime>,
    /// Element `t:Categories`, optional.
    pub categories: Option<ArrayOfStrings>,
    /// Element `t:GlobalCategories`, optional.
    pub global_categories: Option<ArrayOfStrings>,
    /// Element `t:FlagStatus`, optional.
    pub flag_status: Option<FlagStatus>,
    /// Element `t:GlobalFlagStatus`, optional.
    pub global_flag_status: Option<FlagStatus>,
    /// Element `t:HasAttachments`, optional.
    pub has_attachments: Option<bool>,
    /// Element `t:GlobalHasAttachments`, optional.
    pub global_has_attachments: Option<bool>,
    /// Element `t:MessageCount`, optional.
    pub message_count: Option<i32>,
    /// Element `t:GlobalMessageCount`, optional.
    pub global_message_count: Option<i32>,
    /// Element `t:UnreadCount`, optional.
    pub unread_count: Option<i32>,
    /// Element `t:GlobalUnreadCount`, optional.
    pub global_unread_count: Option<i32>,
    /// Element `t:Size`, optional.
    pub size: Option<i32>,
    /// Element `t:GlobalSize`, optional.
    pub global_size: Option<i32>,
    /// Element `t:ItemClasses`, optional.
    pub item_classes: Option<ArrayOfItemClass>,
    /// Element `t:GlobalItemClasses`, optional.
    pub global_item_classes: Option<ArrayOfItemClass>,
    /// Element `t:Importance`, optional.
    pub importance: Option<ImportanceChoices>,
    /// Element `t:GlobalImportance`, optional.
    pub global_importance: Option<ImportanceChoices>,
    /// Element `t:ItemIds`, optional.
    pub item_ids: Option<NonEmptyArrayOfBaseItemIds>,
    /// Element `t:GlobalItemIds`, optional.
    pub global_item_ids: Option<NonEmptyArrayOfBaseItemIds>,
    /// Element `t:LastModifiedTime`, optional, since `Exchange2013_SP1`.
    pub last_modified_time: Option<value::DateTime>,
    /// Element `t:InstanceKey`, optional, since `Exchange2013_SP1`.
    pub instance_key: Option<value::Base64>,
    /// Element `t:Preview`, optional, since `Exchange2013_SP1`.
    pub preview: Option<String>,
    /// Element `t:MailboxScope`, optional, since `Exchange2013_SP1`.
    pub mailbox_scope: Option<MailboxSearchLocation>,
    /// Element `t:IconIndex`, optional, since `Exchange2013_SP1`.
    pub icon_index: Option<IconIndex>,
    /// Element `t:GlobalIconIndex`, optional, since `Exchange2013_SP1`.
    pub global_icon_index: Option<IconIndex>,
    /// Element `t:DraftItemIds`, optional, since `Exchange2013_SP1`.
    pub draft_item_ids: Option<NonEmptyArrayOfBaseItemIds>,
    /// Element `t:HasIrm`, optional, since `Exchange2013_SP1`.
    pub has_irm: Option<bool>,
    /// Element `t:GlobalHasIrm`, optional, since `Exchange2013_SP1`.
    pub global_has_irm: Option<bool>,
    /// Element `t:InferenceClassification`, optional, since `V2016_10_10`.
    pub inference_classification: Option<InferenceClassification>,
    /// Element `t:SortKey`, optional, since `V2016_10_10`.
    pub sort_key: Option<i64>,
    /// Element `t:MentionedMe`, optional, since `V2016_10_10`.
    pub mentioned_me: Option<bool>,
    /// Element `t:GlobalMentionedMe`, optional, since `V2016_10_10`.
    pub global_mentioned_me: Option<bool>,
    /// Element `t:SenderSMTPAddress`, optional, since `V2016_10_10`.
    pub sender_smtp_address: Option<Box<SmtpAddress>>,
    /// Element `t:MailboxGuids`, optional, since `V2016_10_10`.
    pub mailbox_guids: Option<ConversationMailboxGuids>,
    /// Element `t:From`, optional, since `V2016_10_10`.
    pub from: Option<Box<SingleRecipient>>,
    /// Element `t:AtAllMention`, optional, since `V2016_10_10`.
    pub at_all_mention: Option<bool>,
    /// Element `t:GlobalAtAllMention`, optional, since `V2016_10_10`.
    pub global_at_all_mention: Option<bool>,
}

impl Eq for Conversation {}

rt::complex_type! {
    Conversation = "t:ConversationType";
    elements t {
        0 conversation_id: "ConversationId" optional;
        1 conversation_topic: "ConversationTopic" optional;
        2 unique_recipients: "UniqueRecipients" optional;
        3 global_unique_recipients: "GlobalUniqueRecipients" optional;
        4 unique_unread_senders: "UniqueUnreadSenders" optional;
        5 global_unique_unread_senders: "GlobalUniqueUnreadSenders" optional;
        6 unique_senders: "UniqueSenders" optional;
        7 global_unique_senders: "GlobalUniqueSenders" optional;
        8 last_delivery_time: "LastDeliveryTime" optional;
        9 global_last_delivery_time: "GlobalLastDeliveryTime" optional;
        10 categories: "Categories" optional;
        11 global_categories: "GlobalCategories" optional;
        12 flag_status: "FlagStatus" optional;
        13 global_flag_status: "GlobalFlagStatus" optional;
        14 has_attachments: "HasAttachments" optional;
        15 global_has_attachments: "GlobalHasAttachments" optional;
        16 message_count: "MessageCount" optional;
        17 global_message_count: "GlobalMessageCount" optional;
        18 unread_count: "UnreadCount" optional;
        19 global_unread_count: "GlobalUnreadCount" optional;
        20 size: "Size" optional;
        21 global_size: "GlobalSize" optional;
        22 item_classes: "ItemClasses" optional;
        23 global_item_classes: "GlobalItemClasses" optional;
        24 importance: "Importance" optional;
        25 global_importance: "GlobalImportance" optional;
        26 item_ids: "ItemIds" optional;
        27 global_item_ids: "GlobalItemIds" optional;
        28 last_modified_time: "LastModifiedTime" optional;
        29 instance_key: "InstanceKey" optional;
        30 preview: "Preview" optional;
        31 mailbox_scope: "MailboxScope" optional;
        32 icon_index: "IconIndex" optional;
        33 global_icon_index: "GlobalIconIndex" optional;
        34 draft_item_ids: "DraftItemIds" optional;
        35 has_irm: "HasIrm" optional;
        36 global_has_irm: "GlobalHasIrm" optional;
        37 inference_classification: "InferenceClassification" optional;
        38 sort_key: "SortKey" optional;
        39 mentioned_me: "MentionedMe" optional;
        40 global_mentioned_me: "GlobalMentionedMe" optional;
        41 sender_smtp_address: "SenderSMTPAddress" optional;
        42 mailbox_guids: "MailboxGuids" optional;
        43 from: "From" optional;
        44 at_all_mention: "AtAllMention" optional;
        45 global_at_all_mention: "GlobalAtAllMention" optional;
    }
}
