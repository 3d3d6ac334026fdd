// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::Item;

/// Complex type `t:NetworkItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
#[doc(alias = "NetworkItemType")]
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NetworkItem {
    /// The value of the base type, [`Item`].
    pub base: Item,
    /// Element `t:DomainId`, optional.
    pub domain_id: Option<i32>,
    /// Element `t:DomainTag`, optional.
    pub domain_tag: Option<String>,
    /// Element `t:UserTileUrl`, optional.
    pub user_tile_url: Option<String>,
    /// Element `t:ProfileUrl`, optional.
    pub profile_url: Option<String>,
    /// Element `t:Settings`, optional.
    pub settings: Option<i32>,
    /// Element `t:IsDefault`, optional.
    pub is_default: Option<bool>,
    /// Element `t:AutoLinkError`, optional.
    pub auto_link_error: Option<String>,
    /// Element `t:AutoLinkSuccess`, optional.
    pub auto_link_success: Option<String>,
    /// Element `t:UserEmail`, optional.
    pub user_email: Option<String>,
    /// Element `t:ClientPublishSecret`, optional.
    pub client_publish_secret: Option<String>,
    /// Element `t:ClientToken`, optional.
    pub client_token: Option<String>,
    /// Element `t:ClientToken2`, optional.
    pub client_token2: Option<String>,
    /// Element `t:ContactSyncError`, optional.
    pub contact_sync_error: Option<String>,
    /// Element `t:ContactSyncSuccess`, optional.
    pub contact_sync_success: Option<String>,
    /// Element `t:ErrorOffers`, optional.
    pub error_offers: Option<i32>,
    /// Element `t:FirstAuthErrorDates`, optional.
    pub first_auth_error_dates: Option<String>,
    /// Element `t:LastVersionSaved`, optional.
    pub last_version_saved: Option<i32>,
    /// Element `t:LastWelcomeContact`, optional.
    pub last_welcome_contact: Option<String>,
    /// Element `t:Offers`, optional.
    pub offers: Option<i32>,
    /// Element `t:PsaLastChanged`, optional.
    pub psa_last_changed: Option<value::DateTime>,
    /// Element `t:RefreshToken2`, optional.
    pub refresh_token2: Option<String>,
    /// Element `t:RefreshTokenExpiry2`, optional.
    pub refresh_token_expiry2: Option<String>,
    /// Element `t:SessionHandle`, optional.
    pub session_handle: Option<String>,
    /// Element `t:RejectedOffers`, optional.
    pub rejected_offers: Option<i32>,
    /// Element `t:SyncEnabled`, optional.
    pub sync_enabled: Option<bool>,
    /// Element `t:TokenRefreshLastAttempted`, optional.
    pub token_refresh_last_attempted: Option<value::DateTime>,
    /// Element `t:TokenRefreshLastCompleted`, optional.
    pub token_refresh_last_completed: Option<value::DateTime>,
    /// Element `t:PsaState`, optional.
    pub psa_state: Option<String>,
    /// Element `t:SourceEntryID`, optional.
    pub source_entry_id: Option<value::Base64>,
    /// Element `t:AccountName`, optional.
    pub account_name: Option<String>,
    /// Element `t:LastSync`, optional.
    pub last_sync: Option<value::DateTime>,
}

impl ::std::fmt::Debug for NetworkItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NetworkItem")
            .field("base", &self.base)
            .field("domain_id", &self.domain_id)
            .field("domain_tag", &self.domain_tag)
            .field("user_tile_url", &self.user_tile_url)
            .field("profile_url", &self.profile_url)
            .field("settings", &self.settings)
            .field("is_default", &self.is_default)
            .field("auto_link_error", &self.auto_link_error)
            .field("auto_link_success", &self.auto_link_success)
            .field("user_email", &self.user_email)
            .field("client_publish_secret", &rt::Redacted)
            .field("client_token", &rt::Redacted)
            .field("client_token2", &rt::Redacted)
            .field("contact_sync_error", &self.contact_sync_error)
            .field("contact_sync_success", &self.contact_sync_success)
            .field("error_offers", &self.error_offers)
            .field("first_auth_error_dates", &self.first_auth_error_dates)
            .field("last_version_saved", &self.last_version_saved)
            .field("last_welcome_contact", &self.last_welcome_contact)
            .field("offers", &self.offers)
            .field("psa_last_changed", &self.psa_last_changed)
            .field("refresh_token2", &rt::Redacted)
            .field("refresh_token_expiry2", &self.refresh_token_expiry2)
            .field("session_handle", &rt::Redacted)
            .field("rejected_offers", &self.rejected_offers)
            .field("sync_enabled", &self.sync_enabled)
            .field("token_refresh_last_attempted", &self.token_refresh_last_attempted)
            .field("token_refresh_last_completed", &self.token_refresh_last_completed)
            .field("psa_state", &self.psa_state)
            .field("source_entry_id", &self.source_entry_id)
            .field("account_name", &self.account_name)
            .field("last_sync", &self.last_sync)
            .finish()
    }
}

rt::complex_type! {
    NetworkItem: Item = "t:NetworkItemType";
    elements t {
        base 71;
        0 domain_id: "DomainId" optional;
        1 domain_tag: "DomainTag" optional;
        2 user_tile_url: "UserTileUrl" optional;
        3 profile_url: "ProfileUrl" optional;
        4 settings: "Settings" optional;
        5 is_default: "IsDefault" optional;
        6 auto_link_error: "AutoLinkError" optional;
        7 auto_link_success: "AutoLinkSuccess" optional;
        8 user_email: "UserEmail" optional;
        9 client_publish_secret: "ClientPublishSecret" optional;
        10 client_token: "ClientToken" optional;
        11 client_token2: "ClientToken2" optional;
        12 contact_sync_error: "ContactSyncError" optional;
        13 contact_sync_success: "ContactSyncSuccess" optional;
        14 error_offers: "ErrorOffers" optional;
        15 first_auth_error_dates: "FirstAuthErrorDates" optional;
        16 last_version_saved: "LastVersionSaved" optional;
        17 last_welcome_contact: "LastWelcomeContact" optional;
        18 offers: "Offers" optional;
        19 psa_last_changed: "PsaLastChanged" optional;
        20 refresh_token2: "RefreshToken2" optional;
        21 refresh_token_expiry2: "RefreshTokenExpiry2" optional;
        22 session_handle: "SessionHandle" optional;
        23 rejected_offers: "RejectedOffers" optional;
        24 sync_enabled: "SyncEnabled" optional;
        25 token_refresh_last_attempted: "TokenRefreshLastAttempted" optional;
        26 token_refresh_last_completed: "TokenRefreshLastCompleted" optional;
        27 psa_state: "PsaState" optional;
        28 source_entry_id: "SourceEntryID" optional;
        29 account_name: "AccountName" optional;
        30 last_sync: "LastSync" optional;
    }
    kept { base.kept }
    secrets {
        "t:ClientPublishSecret";
        "t:ClientToken";
        "t:ClientToken2";
        "t:RefreshToken2";
        "t:SessionHandle";
    }
}
