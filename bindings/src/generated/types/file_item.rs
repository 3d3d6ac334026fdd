// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfStrings, Guid, Item};

/// Complex type `t:FileItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
#[doc(alias = "FileItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FileItem {
    /// The value of the base type, [`Item`].
    pub base: Item,
    /// Element `t:FileName`, optional.
    pub file_name: Option<String>,
    /// Element `t:FileExtension`, optional.
    pub file_extension: Option<String>,
    /// Element `t:FileSize`, optional.
    pub file_size: Option<i64>,
    /// Element `t:FileCreatedTime`, optional.
    pub file_created_time: Option<String>,
    /// Element `t:FileModifiedTime`, optional.
    pub file_modified_time: Option<String>,
    /// Element `t:StorageProviderContext`, optional.
    pub storage_provider_context: Option<String>,
    /// Element `t:FileID`, optional.
    pub file_id: Option<String>,
    /// Element `t:ItemReferenceId`, optional.
    pub item_reference_id: Option<String>,
    /// Element `t:ReferenceId`, optional.
    pub reference_id: Option<String>,
    /// Element `t:Sender`, optional.
    pub sender: Option<String>,
    /// Element `t:ItemReceivedTime`, optional.
    pub item_received_time: Option<String>,
    /// Element `t:ItemPath`, optional.
    pub item_path: Option<String>,
    /// Element `t:ItemSentTime`, optional.
    pub item_sent_time: Option<String>,
    /// Element `t:FileContexts`, optional.
    pub file_contexts: Option<ArrayOfStrings>,
    /// Element `t:VisualizationContainerUrl`, optional.
    pub visualization_container_url: Option<String>,
    /// Element `t:VisualizationContainerTitle`, optional.
    pub visualization_container_title: Option<String>,
    /// Element `t:VisualizationAccessUrl`, optional.
    pub visualization_access_url: Option<String>,
    /// Element `t:ReferenceAttachmentProviderEndpoint`, optional, since `V2017_07_11`.
    pub reference_attachment_provider_endpoint: Option<String>,
    /// Element `t:ReferenceAttachmentProviderType`, optional, since `V2017_07_11`.
    pub reference_attachment_provider_type: Option<String>,
    /// Element `t:ItemConversationId`, optional, since `V2017_07_11`.
    pub item_conversation_id: Option<String>,
    /// Element `t:SharepointItemListId`, optional, since `V2017_07_11`.
    pub sharepoint_item_list_id: Option<Guid>,
    /// Element `t:SharepointItemListItemId`, optional, since `V2017_07_11`.
    pub sharepoint_item_list_item_id: Option<String>,
    /// Element `t:SharepointItemSiteId`, optional, since `V2017_07_11`.
    pub sharepoint_item_site_id: Option<Guid>,
    /// Element `t:SharepointItemSitePath`, optional, since `V2017_07_11`.
    pub sharepoint_item_site_path: Option<String>,
    /// Element `t:SharepointItemWebId`, optional, since `V2017_07_11`.
    pub sharepoint_item_web_id: Option<Guid>,
    /// Element `t:AttachmentId`, optional, since `V2017_07_11`.
    pub attachment_id: Option<String>,
}

rt::complex_type! {
    FileItem: Item = "t:FileItemType";
    elements t {
        base 71;
        0 file_name: "FileName" optional;
        1 file_extension: "FileExtension" optional;
        2 file_size: "FileSize" optional;
        3 file_created_time: "FileCreatedTime" optional;
        4 file_modified_time: "FileModifiedTime" optional;
        5 storage_provider_context: "StorageProviderContext" optional;
        6 file_id: "FileID" optional;
        7 item_reference_id: "ItemReferenceId" optional;
        8 reference_id: "ReferenceId" optional;
        9 sender: "Sender" optional;
        10 item_received_time: "ItemReceivedTime" optional;
        11 item_path: "ItemPath" optional;
        12 item_sent_time: "ItemSentTime" optional;
        13 file_contexts: "FileContexts" optional;
        14 visualization_container_url: "VisualizationContainerUrl" optional;
        15 visualization_container_title: "VisualizationContainerTitle" optional;
        16 visualization_access_url: "VisualizationAccessUrl" optional;
        17 reference_attachment_provider_endpoint: "ReferenceAttachmentProviderEndpoint" optional;
        18 reference_attachment_provider_type: "ReferenceAttachmentProviderType" optional;
        19 item_conversation_id: "ItemConversationId" optional;
        20 sharepoint_item_list_id: "SharepointItemListId" optional;
        21 sharepoint_item_list_item_id: "SharepointItemListItemId" optional;
        22 sharepoint_item_site_id: "SharepointItemSiteId" optional;
        23 sharepoint_item_site_path: "SharepointItemSitePath" optional;
        24 sharepoint_item_web_id: "SharepointItemWebId" optional;
        25 attachment_id: "AttachmentId" optional;
    }
    kept { base.kept }
}
