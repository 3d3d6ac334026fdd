// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfAbchPersonContactHandles, ArrayOfStrings, Guid, Item};

/// Complex type `t:AbchPersonItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
#[doc(alias = "AbchPersonItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbchPersonItem {
    /// The value of the base type, [`Item`].
    pub base: Item,
    /// Element `t:AntiLinkInfo`, optional.
    pub anti_link_info: Option<String>,
    /// Element `t:PersonId`, optional.
    pub person_id: Option<Guid>,
    /// Element `t:ContactHandles`, optional.
    pub contact_handles: Option<ArrayOfAbchPersonContactHandles>,
    /// Element `t:ContactCategories`, optional.
    pub contact_categories: Option<ArrayOfStrings>,
    /// Element `t:RelevanceOrder1`, optional.
    pub relevance_order1: Option<String>,
    /// Element `t:RelevanceOrder2`, optional.
    pub relevance_order2: Option<String>,
    /// Element `t:TrustLevel`, optional.
    pub trust_level: Option<i32>,
    /// Element `t:FavoriteOrder`, optional.
    pub favorite_order: Option<i32>,
    /// Element `t:ExchangePersonIdGuid`, optional.
    pub exchange_person_id_guid: Option<Guid>,
}

rt::complex_type! {
    AbchPersonItem: Item = "t:AbchPersonItemType";
    elements t {
        base 71;
        0 anti_link_info: "AntiLinkInfo" optional;
        1 person_id: "PersonId" optional;
        2 contact_handles: "ContactHandles" optional;
        3 contact_categories: "ContactCategories" optional;
        4 relevance_order1: "RelevanceOrder1" optional;
        5 relevance_order2: "RelevanceOrder2" optional;
        6 trust_level: "TrustLevel" optional;
        7 favorite_order: "FavoriteOrder" optional;
        8 exchange_person_id_guid: "ExchangePersonIdGuid" optional;
    }
    kept { base.kept }
}
