// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{
    ItemId, MeetingCancellationMessage, MeetingRequestMessage, MeetingResponseMessage, Message,
    ResponseType,
};

/// Complex type `t:MeetingMessageType`.
///
/// Extends `t:MessageType`.
///
/// Fields inherited from [`Message`]: `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `conversation_index`, `conversation_topic`, `from`, `internet_message_id`, `is_read`, `is_response_requested`, `references`, `reply_to`, `received_by`, `received_representing`, `approval_request_data`, `voting_information`, `reminder_message_data`, `mime_content_utf8`, `message_safety`, `sender_smtp_address`, `mailbox_guids`, `published_calendar_item_ics`, `published_calendar_item_name`.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
///
/// Microsoft's reference: [`MeetingMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingmessage).
#[doc(alias = "MeetingMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingMessage {
    /// The value of the base type, [`Message`].
    pub base: Message,
    /// Element `t:AssociatedCalendarItemId`, optional.
    pub associated_calendar_item_id: Option<Box<ItemId>>,
    /// Element `t:IsDelegated`, optional.
    pub is_delegated: Option<bool>,
    /// Element `t:IsOutOfDate`, optional.
    pub is_out_of_date: Option<bool>,
    /// Element `t:HasBeenProcessed`, optional.
    pub has_been_processed: Option<bool>,
    /// Element `t:ResponseType`, optional.
    pub response_type: Option<ResponseType>,
    /// Element `t:UID`, optional.
    pub uid: Option<String>,
    /// Element `t:RecurrenceId`, optional.
    pub recurrence_id: Option<value::DateTime>,
    /// Element `t:DateTimeStamp`, optional.
    pub date_time_stamp: Option<value::DateTime>,
    /// Element `t:IsOrganizer`, optional, since `Exchange2013_SP1`.
    pub is_organizer: Option<bool>,
}

rt::complex_type! {
    MeetingMessage: Message = "t:MeetingMessageType";
    elements t {
        base 96;
        0 associated_calendar_item_id: "AssociatedCalendarItemId" optional;
        1 is_delegated: "IsDelegated" optional;
        2 is_out_of_date: "IsOutOfDate" optional;
        3 has_been_processed: "HasBeenProcessed" optional;
        4 response_type: "ResponseType" optional;
        5 uid: "UID" optional;
        6 recurrence_id: "RecurrenceId" optional;
        7 date_time_stamp: "DateTimeStamp" optional;
        8 is_organizer: "IsOrganizer" optional;
    }
    derived_types {
        MeetingCancellationMessage = "t:MeetingCancellationMessageType";
        MeetingRequestMessage = "t:MeetingRequestMessageType";
        MeetingResponseMessage = "t:MeetingResponseMessageType";
    }
    kept { base.base.kept }
}
