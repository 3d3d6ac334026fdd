// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{Item, SingleRecipient};

/// Complex type `t:PostItemType`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
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
