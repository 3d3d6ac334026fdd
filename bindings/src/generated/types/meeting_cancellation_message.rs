// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{EnhancedLocation, MeetingMessage, Recurrence};

/// Complex type `t:MeetingCancellationMessageType`.
///
/// Extends `t:MeetingMessageType`.
///
/// Fields inherited from [`MeetingMessage`]: `associated_calendar_item_id`, `is_delegated`, `is_out_of_date`, `has_been_processed`, `response_type`, `uid`, `recurrence_id`, `date_time_stamp`, `is_organizer`.
///
/// Fields inherited from [`Message`](super::Message): `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `conversation_index`, `conversation_topic`, `from`, `internet_message_id`, `is_read`, `is_response_requested`, `references`, `reply_to`, `received_by`, `received_representing`, `approval_request_data`, `voting_information`, `reminder_message_data`, `mime_content_utf8`, `message_safety`, `sender_smtp_address`, `mailbox_guids`, `published_calendar_item_ics`, `published_calendar_item_name`.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
///
/// Microsoft's reference: [`MeetingCancellation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingcancellation).
#[doc(alias = "MeetingCancellationMessageType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingCancellationMessage {
    /// The value of the base type, [`MeetingMessage`].
    pub base: MeetingMessage,
    /// Element `t:Start`, optional, since `Exchange2013_SP1`.
    pub start: Option<value::DateTime>,
    /// Element `t:End`, optional, since `Exchange2013_SP1`.
    pub end: Option<value::DateTime>,
    /// Element `t:Location`, optional, since `Exchange2013_SP1`.
    pub location: Option<String>,
    /// Element `t:Recurrence`, optional, since `Exchange2013_SP1`.
    pub recurrence: Option<Box<Recurrence>>,
    /// Element `t:CalendarItemType`, optional, since `Exchange2013_SP1`.
    pub calendar_item_type: Option<String>,
    /// Element `t:EnhancedLocation`, optional, since `Exchange2013_SP1`.
    pub enhanced_location: Option<Box<EnhancedLocation>>,
    /// Element `t:DoNotForwardMeeting`, optional, since `V2017_07_11`.
    pub do_not_forward_meeting: Option<bool>,
}

rt::complex_type! {
    MeetingCancellationMessage: MeetingMessage = "t:MeetingCancellationMessageType";
    elements t {
        base 105;
        0 start: "Start" optional;
        1 end: "End" optional;
        2 location: "Location" optional;
        3 recurrence: "Recurrence" optional;
        4 calendar_item_type: "CalendarItemType" optional;
        5 enhanced_location: "EnhancedLocation" optional;
        6 do_not_forward_meeting: "DoNotForwardMeeting" optional;
    }
    kept { base.base.base.kept }
}
