// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfStrings, FileItem};

/// Complex type `t:DocumentFileItemType`, since `V2016_10_10`.
///
/// Extends `t:FileItemType`.
///
/// Fields inherited from [`FileItem`]: `file_name`, `file_extension`, `file_size`, `file_created_time`, `file_modified_time`, `storage_provider_context`, `file_id`, `item_reference_id`, `reference_id`, `sender`, `item_received_time`, `item_path`, `item_sent_time`, `file_contexts`, `visualization_container_url`, `visualization_container_title`, `visualization_access_url`, `reference_attachment_provider_endpoint`, `reference_attachment_provider_type`, `item_conversation_id`, `sharepoint_item_list_id`, `sharepoint_item_list_item_id`, `sharepoint_item_site_id`, `sharepoint_item_site_path`, `sharepoint_item_web_id`, `attachment_id`.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
#[doc(alias = "DocumentFileItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DocumentFileItem {
    /// The value of the base type, [`FileItem`].
    pub base: FileItem,
    /// Element `t:Author`, optional.
    pub author: Option<ArrayOfStrings>,
    /// Element `t:Title`, optional.
    pub title: Option<String>,
    /// Element `t:LastModifiedBy`, optional.
    pub last_modified_by: Option<String>,
}

rt::complex_type! {
    DocumentFileItem: FileItem = "t:DocumentFileItemType";
    elements t {
        base 97;
        0 author: "Author" optional;
        1 title: "Title" optional;
        2 last_modified_by: "LastModifiedBy" optional;
    }
    kept { base.base.kept }
}
