// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{
    AcceptItem, AcceptSharingInvitation, AddItemToMyCalendar, ApprovalRequestData,
    ArrayOfRecipients, CancelCalendarItem, DeclineItem, ForwardItem, Item,
    MeetingCancellationMessage, MeetingMessage, MeetingRegistrationResponseObject,
    MeetingRequestMessage, MeetingResponseMessage, MessageMailboxGuids, MessageSafety,
    MimeContentUtf8, PostReplyItem, PostReplyItemBase, ProposeNewTime, ReferenceItemResponse,
    ReminderMessageData, RemoveItem, ReplyAllToItem, ReplyToItem, SharingMessage, SingleRecipient,
    SmartResponse, SmartResponseBase, SmtpAddress, SuppressReadReceipt, TentativelyAcceptItem,
    VotingInformation, WellKnownResponseObject,
};

/// Complex type `t:MessageType`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
///
/// Microsoft's reference: [`Message`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/message-ex15websvcsotherref).
#[doc(alias = "MessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Message {
    /// The value of the base type, [`Item`].
    pub base: Item,
    /// Element `t:Sender`, optional.
    pub sender: Option<Box<SingleRecipient>>,
    /// Element `t:ToRecipients`, optional.
    pub to_recipients: Option<ArrayOfRecipients>,
    /// Element `t:CcRecipients`, optional.
    pub cc_recipients: Option<ArrayOfRecipients>,
    /// Element `t:BccRecipients`, optional.
    pub bcc_recipients: Option<ArrayOfRecipients>,
    /// Element `t:IsReadReceiptRequested`, optional.
    pub is_read_receipt_requested: Option<bool>,
    /// Element `t:IsDeliveryReceiptRequested`, optional.
    pub is_delivery_receipt_requested: Option<bool>,
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
    /// Element `t:IsResponseRequested`, optional.
    pub is_response_requested: Option<bool>,
    /// Element `t:References`, optional.
    pub references: Option<String>,
    /// Element `t:ReplyTo`, optional.
    pub reply_to: Option<ArrayOfRecipients>,
    /// Element `t:ReceivedBy`, optional.
    pub received_by: Option<Box<SingleRecipient>>,
    /// Element `t:ReceivedRepresenting`, optional.
    pub received_representing: Option<Box<SingleRecipient>>,
    /// Element `t:ApprovalRequestData`, optional, since `Exchange2013_SP1`.
    pub approval_request_data: Option<Box<ApprovalRequestData>>,
    /// Element `t:VotingInformation`, optional, since `Exchange2013_SP1`.
    pub voting_information: Option<Box<VotingInformation>>,
    /// Element `t:ReminderMessageData`, optional, since `Exchange2013_SP1`.
    pub reminder_message_data: Option<Box<ReminderMessageData>>,
    /// Element `t:MimeContentUTF8`, optional, since `Exchange2013_SP1`. Servers send this element, which the schema lacks.
    pub mime_content_utf8: Option<Box<MimeContentUtf8>>,
    /// Element `t:MessageSafety`, optional, since `V2017_07_11`.
    pub message_safety: Option<Box<MessageSafety>>,
    /// Element `t:SenderSMTPAddress`, optional, since `V2016_10_10`.
    pub sender_smtp_address: Option<Box<SmtpAddress>>,
    /// Element `t:MailboxGuids`, optional, since `V2016_10_10`.
    pub mailbox_guids: Option<MessageMailboxGuids>,
    /// Element `t:PublishedCalendarItemIcs`, optional, since `V2017_07_11`.
    pub published_calendar_item_ics: Option<String>,
    /// Element `t:PublishedCalendarItemName`, optional, since `V2017_07_11`.
    pub published_calendar_item_name: Option<String>,
}

rt::complex_type! {
    Message: Item = "t:MessageType";
    elements t {
        base 71;
        0 sender: "Sender" optional;
        1 to_recipients: "ToRecipients" optional;
        2 cc_recipients: "CcRecipients" optional;
        3 bcc_recipients: "BccRecipients" optional;
        4 is_read_receipt_requested: "IsReadReceiptRequested" optional;
        5 is_delivery_receipt_requested: "IsDeliveryReceiptRequested" optional;
        6 conversation_index: "ConversationIndex" optional;
        7 conversation_topic: "ConversationTopic" optional;
        8 from: "From" optional;
        9 internet_message_id: "InternetMessageId" optional;
        10 is_read: "IsRead" optional;
        11 is_response_requested: "IsResponseRequested" optional;
        12 references: "References" optional;
        13 reply_to: "ReplyTo" optional;
        14 received_by: "ReceivedBy" optional;
        15 received_representing: "ReceivedRepresenting" optional;
        16 approval_request_data: "ApprovalRequestData" optional;
        17 voting_information: "VotingInformation" optional;
        18 reminder_message_data: "ReminderMessageData" optional;
        19 mime_content_utf8: "MimeContentUTF8" optional;
        20 message_safety: "MessageSafety" optional;
        21 sender_smtp_address: "SenderSMTPAddress" optional;
        22 mailbox_guids: "MailboxGuids" optional;
        23 published_calendar_item_ics: "PublishedCalendarItemIcs" optional;
        24 published_calendar_item_name: "PublishedCalendarItemName" optional;
    }
    derived_types {
        MeetingMessage = "t:MeetingMessageType";
        MeetingCancellationMessage = "t:MeetingCancellationMessageType";
        MeetingRequestMessage = "t:MeetingRequestMessageType";
        MeetingResponseMessage = "t:MeetingResponseMessageType";
        AddItemToMyCalendar = "t:AddItemToMyCalendarType";
        PostReplyItemBase = "t:PostReplyItemBaseType";
        PostReplyItem = "t:PostReplyItemType";
        ProposeNewTime = "t:ProposeNewTimeType";
        ReferenceItemResponse = "t:ReferenceItemResponseType";
        AcceptSharingInvitation = "t:AcceptSharingInvitationType";
        SuppressReadReceipt = "t:SuppressReadReceiptType";
        RemoveItem = "t:RemoveItemType";
        SmartResponseBase = "t:SmartResponseBaseType";
        SmartResponse = "t:SmartResponseType";
        CancelCalendarItem = "t:CancelCalendarItemType";
        ForwardItem = "t:ForwardItemType";
        ReplyAllToItem = "t:ReplyAllToItemType";
        ReplyToItem = "t:ReplyToItemType";
        WellKnownResponseObject = "t:WellKnownResponseObjectType";
        MeetingRegistrationResponseObject = "t:MeetingRegistrationResponseObjectType";
        AcceptItem = "t:AcceptItemType";
        DeclineItem = "t:DeclineItemType";
        TentativelyAcceptItem = "t:TentativelyAcceptItemType";
        SharingMessage = "t:SharingMessageType";
    }
    kept { base.kept }
}
