// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ItemId, Message};

/// Abstract complex type `t:ResponseObjectCoreType`.
///
/// Extends `t:MessageType`.
///
/// Fields inherited from [`Message`]: `sender`, `to_recipients`, `cc_recipients`, `bcc_recipients`, `is_read_receipt_requested`, `is_delivery_receipt_requested`, `conversation_index`, `conversation_topic`, `from`, `internet_message_id`, `is_read`, `is_response_requested`, `references`, `reply_to`, `received_by`, `received_representing`, `approval_request_data`, `voting_information`, `reminder_message_data`, `mime_content_utf8`, `message_safety`, `sender_smtp_address`, `mailbox_guids`, `published_calendar_item_ics`, `published_calendar_item_name`.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
#[doc(alias = "ResponseObjectCoreType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseObjectCore {
    /// The value of the base type, [`Message`].
    pub base: Message,
    /// Element `t:ReferenceItemId`, optional.
    pub reference_item_id: Option<Box<ItemId>>,
}

rt::complex_type! {
    ResponseObjectCore: Message = "t:ResponseObjectCoreType";
    elements t {
        base 96;
        0 reference_item_id: "ReferenceItemId" optional;
    }
    kept { base.base.kept }
}
