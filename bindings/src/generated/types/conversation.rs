// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    ArrayOfItemClass, ArrayOfStrings, ConversationMailboxGuids, FlagStatus, IconIndex,
    ImportanceChoices, InferenceClassification, ItemId, MailboxSearchLocation,
    NonEmptyArrayOfBaseItemIds, SingleRecipient, SmtpAddress,
};

/// Complex type `t:ConversationType`, since `Exchange2010_SP1`.
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

rt::complex_type!(
    Conversation { name: "t:ConversationType", model:
    "t:ConversationId?, t:ConversationTopic?, t:UniqueRecipients?, t:GlobalUniqueRecipients?, t:UniqueUnreadSenders?, t:GlobalUniqueUnreadSenders?, t:UniqueSenders?, t:GlobalUniqueSenders?, t:LastDeliveryTime?, t:GlobalLastDeliveryTime?, t:Categories?, t:GlobalCategories?, t:FlagStatus?, t:GlobalFlagStatus?, t:HasAttachments?, t:GlobalHasAttachments?, t:MessageCount?, t:GlobalMessageCount?, t:UnreadCount?, t:GlobalUnreadCount?, t:Size?, t:GlobalSize?, t:ItemClasses?, t:GlobalItemClasses?, t:Importance?, t:GlobalImportance?, t:ItemIds?, t:GlobalItemIds?, t:LastModifiedTime?, t:InstanceKey?, t:Preview?, t:MailboxScope?, t:IconIndex?, t:GlobalIconIndex?, t:DraftItemIds?, t:HasIrm?, t:GlobalHasIrm?, t:InferenceClassification?, t:SortKey?, t:MentionedMe?, t:GlobalMentionedMe?, t:SenderSMTPAddress?, t:MailboxGuids?, t:From?, t:AtAllMention?, t:GlobalAtAllMention?"
    }
);

rt::placeholder_default!(Conversation);

impl rt::ReadComplex for Conversation {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ConversationId") => reader.fill(&mut self.conversation_id, tag),
            (rt::T, "ConversationTopic") => {
                reader.fill(&mut self.conversation_topic, tag)
            }
            (rt::T, "UniqueRecipients") => reader.fill(&mut self.unique_recipients, tag),
            (rt::T, "GlobalUniqueRecipients") => {
                reader.fill(&mut self.global_unique_recipients, tag)
            }
            (rt::T, "UniqueUnreadSenders") => {
                reader.fill(&mut self.unique_unread_senders, tag)
            }
            (rt::T, "GlobalUniqueUnreadSenders") => {
                reader.fill(&mut self.global_unique_unread_senders, tag)
            }
            (rt::T, "UniqueSenders") => reader.fill(&mut self.unique_senders, tag),
            (rt::T, "GlobalUniqueSenders") => {
                reader.fill(&mut self.global_unique_senders, tag)
            }
            (rt::T, "LastDeliveryTime") => reader.fill(&mut self.last_delivery_time, tag),
            (rt::T, "GlobalLastDeliveryTime") => {
                reader.fill(&mut self.global_last_delivery_time, tag)
            }
            (rt::T, "Categories") => reader.fill(&mut self.categories, tag),
            (rt::T, "GlobalCategories") => reader.fill(&mut self.global_categories, tag),
            (rt::T, "FlagStatus") => reader.fill(&mut self.flag_status, tag),
            (rt::T, "GlobalFlagStatus") => reader.fill(&mut self.global_flag_status, tag),
            (rt::T, "HasAttachments") => reader.fill(&mut self.has_attachments, tag),
            (rt::T, "GlobalHasAttachments") => {
                reader.fill(&mut self.global_has_attachments, tag)
            }
            (rt::T, "MessageCount") => reader.fill(&mut self.message_count, tag),
            (rt::T, "GlobalMessageCount") => {
                reader.fill(&mut self.global_message_count, tag)
            }
            (rt::T, "UnreadCount") => reader.fill(&mut self.unread_count, tag),
            (rt::T, "GlobalUnreadCount") => {
                reader.fill(&mut self.global_unread_count, tag)
            }
            (rt::T, "Size") => reader.fill(&mut self.size, tag),
            (rt::T, "GlobalSize") => reader.fill(&mut self.global_size, tag),
            (rt::T, "ItemClasses") => reader.fill(&mut self.item_classes, tag),
            (rt::T, "GlobalItemClasses") => {
                reader.fill(&mut self.global_item_classes, tag)
            }
            (rt::T, "Importance") => reader.fill(&mut self.importance, tag),
            (rt::T, "GlobalImportance") => reader.fill(&mut self.global_importance, tag),
            (rt::T, "ItemIds") => reader.fill(&mut self.item_ids, tag),
            (rt::T, "GlobalItemIds") => reader.fill(&mut self.global_item_ids, tag),
            (rt::T, "LastModifiedTime") => reader.fill(&mut self.last_modified_time, tag),
            (rt::T, "InstanceKey") => reader.fill(&mut self.instance_key, tag),
            (rt::T, "Preview") => reader.fill(&mut self.preview, tag),
            (rt::T, "MailboxScope") => reader.fill(&mut self.mailbox_scope, tag),
            (rt::T, "IconIndex") => reader.fill(&mut self.icon_index, tag),
            (rt::T, "GlobalIconIndex") => reader.fill(&mut self.global_icon_index, tag),
            (rt::T, "DraftItemIds") => reader.fill(&mut self.draft_item_ids, tag),
            (rt::T, "HasIrm") => reader.fill(&mut self.has_irm, tag),
            (rt::T, "GlobalHasIrm") => reader.fill(&mut self.global_has_irm, tag),
            (rt::T, "InferenceClassification") => {
                reader.fill(&mut self.inference_classification, tag)
            }
            (rt::T, "SortKey") => reader.fill(&mut self.sort_key, tag),
            (rt::T, "MentionedMe") => reader.fill(&mut self.mentioned_me, tag),
            (rt::T, "GlobalMentionedMe") => {
                reader.fill(&mut self.global_mentioned_me, tag)
            }
            (rt::T, "SenderSMTPAddress") => {
                reader.fill(&mut self.sender_smtp_address, tag)
            }
            (rt::T, "MailboxGuids") => reader.fill(&mut self.mailbox_guids, tag),
            (rt::T, "From") => reader.fill(&mut self.from, tag),
            (rt::T, "AtAllMention") => reader.fill(&mut self.at_all_mention, tag),
            (rt::T, "GlobalAtAllMention") => {
                reader.fill(&mut self.global_at_all_mention, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Conversation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ConversationId", &self.conversation_id);
        out.element("t:ConversationTopic", &self.conversation_topic);
        out.element("t:UniqueRecipients", &self.unique_recipients);
        out.element("t:GlobalUniqueRecipients", &self.global_unique_recipients);
        out.element("t:UniqueUnreadSenders", &self.unique_unread_senders);
        out.element("t:GlobalUniqueUnreadSenders", &self.global_unique_unread_senders);
        out.element("t:UniqueSenders", &self.unique_senders);
        out.element("t:GlobalUniqueSenders", &self.global_unique_senders);
        out.element("t:LastDeliveryTime", &self.last_delivery_time);
        out.element("t:GlobalLastDeliveryTime", &self.global_last_delivery_time);
        out.element("t:Categories", &self.categories);
        out.element("t:GlobalCategories", &self.global_categories);
        out.element("t:FlagStatus", &self.flag_status);
        out.element("t:GlobalFlagStatus", &self.global_flag_status);
        out.element("t:HasAttachments", &self.has_attachments);
        out.element("t:GlobalHasAttachments", &self.global_has_attachments);
        out.element("t:MessageCount", &self.message_count);
        out.element("t:GlobalMessageCount", &self.global_message_count);
        out.element("t:UnreadCount", &self.unread_count);
        out.element("t:GlobalUnreadCount", &self.global_unread_count);
        out.element("t:Size", &self.size);
        out.element("t:GlobalSize", &self.global_size);
        out.element("t:ItemClasses", &self.item_classes);
        out.element("t:GlobalItemClasses", &self.global_item_classes);
        out.element("t:Importance", &self.importance);
        out.element("t:GlobalImportance", &self.global_importance);
        out.element("t:ItemIds", &self.item_ids);
        out.element("t:GlobalItemIds", &self.global_item_ids);
        out.element("t:LastModifiedTime", &self.last_modified_time);
        out.element("t:InstanceKey", &self.instance_key);
        out.element("t:Preview", &self.preview);
        out.element("t:MailboxScope", &self.mailbox_scope);
        out.element("t:IconIndex", &self.icon_index);
        out.element("t:GlobalIconIndex", &self.global_icon_index);
        out.element("t:DraftItemIds", &self.draft_item_ids);
        out.element("t:HasIrm", &self.has_irm);
        out.element("t:GlobalHasIrm", &self.global_has_irm);
        out.element("t:InferenceClassification", &self.inference_classification);
        out.element("t:SortKey", &self.sort_key);
        out.element("t:MentionedMe", &self.mentioned_me);
        out.element("t:GlobalMentionedMe", &self.global_mentioned_me);
        out.element("t:SenderSMTPAddress", &self.sender_smtp_address);
        out.element("t:MailboxGuids", &self.mailbox_guids);
        out.element("t:From", &self.from);
        out.element("t:AtAllMention", &self.at_all_mention);
        out.element("t:GlobalAtAllMention", &self.global_at_all_mention);
    }
}
