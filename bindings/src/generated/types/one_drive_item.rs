// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Item;

/// Complex type `t:OneDriveItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
#[doc(alias = "OneDriveItemType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OneDriveItem {
    /// The value of the base type, [`Item`].
    pub base: Item,
    /// Element `t:ResourceId`, required.
    pub resource_id: String,
}

impl OneDriveItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            base: Item::default(),
            resource_id: resource_id.into(),
        }
    }
}

rt::complex_type! {
    OneDriveItem: Item = "t:OneDriveItemType", required 1, new(text);
    elements t {
        base 71;
        0 resource_id: "ResourceId" required 0;
    }
    kept { base.kept }
}
