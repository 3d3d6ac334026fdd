// @generated

use ::ews_bindings::{Result, rt, value};

use super::Item;

/// Complex type `t:NetworkItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
#[doc(alias = "NetworkItemType")]
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NetworkItem {
    /// What it inherits from [`Item`].
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

rt::complex_type!(
    NetworkItem { name: "t:NetworkItemType", base: Item, model:
    "t:DomainId?, t:DomainTag?, t:UserTileUrl?, t:ProfileUrl?, t:Settings?, t:IsDefault?, t:AutoLinkError?, t:AutoLinkSuccess?, t:UserEmail?, t:ClientPublishSecret?, t:ClientToken?, t:ClientToken2?, t:ContactSyncError?, t:ContactSyncSuccess?, t:ErrorOffers?, t:FirstAuthErrorDates?, t:LastVersionSaved?, t:LastWelcomeContact?, t:Offers?, t:PsaLastChanged?, t:RefreshToken2?, t:RefreshTokenExpiry2?, t:SessionHandle?, t:RejectedOffers?, t:SyncEnabled?, t:TokenRefreshLastAttempted?, t:TokenRefreshLastCompleted?, t:PsaState?, t:SourceEntryID?, t:AccountName?, t:LastSync?"
    }
);

rt::extends!(NetworkItem, Item);

rt::placeholder_default!(NetworkItem);

impl rt::ReadComplex for NetworkItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DomainId") => reader.fill(&mut self.domain_id, tag),
            (rt::T, "DomainTag") => reader.fill(&mut self.domain_tag, tag),
            (rt::T, "UserTileUrl") => reader.fill(&mut self.user_tile_url, tag),
            (rt::T, "ProfileUrl") => reader.fill(&mut self.profile_url, tag),
            (rt::T, "Settings") => reader.fill(&mut self.settings, tag),
            (rt::T, "IsDefault") => reader.fill(&mut self.is_default, tag),
            (rt::T, "AutoLinkError") => reader.fill(&mut self.auto_link_error, tag),
            (rt::T, "AutoLinkSuccess") => reader.fill(&mut self.auto_link_success, tag),
            (rt::T, "UserEmail") => reader.fill(&mut self.user_email, tag),
            (rt::T, "ClientPublishSecret") => {
                reader.fill(&mut self.client_publish_secret, tag)
            }
            (rt::T, "ClientToken") => reader.fill(&mut self.client_token, tag),
            (rt::T, "ClientToken2") => reader.fill(&mut self.client_token2, tag),
            (rt::T, "ContactSyncError") => reader.fill(&mut self.contact_sync_error, tag),
            (rt::T, "ContactSyncSuccess") => {
                reader.fill(&mut self.contact_sync_success, tag)
            }
            (rt::T, "ErrorOffers") => reader.fill(&mut self.error_offers, tag),
            (rt::T, "FirstAuthErrorDates") => {
                reader.fill(&mut self.first_auth_error_dates, tag)
            }
            (rt::T, "LastVersionSaved") => reader.fill(&mut self.last_version_saved, tag),
            (rt::T, "LastWelcomeContact") => {
                reader.fill(&mut self.last_welcome_contact, tag)
            }
            (rt::T, "Offers") => reader.fill(&mut self.offers, tag),
            (rt::T, "PsaLastChanged") => reader.fill(&mut self.psa_last_changed, tag),
            (rt::T, "RefreshToken2") => reader.fill(&mut self.refresh_token2, tag),
            (rt::T, "RefreshTokenExpiry2") => {
                reader.fill(&mut self.refresh_token_expiry2, tag)
            }
            (rt::T, "SessionHandle") => reader.fill(&mut self.session_handle, tag),
            (rt::T, "RejectedOffers") => reader.fill(&mut self.rejected_offers, tag),
            (rt::T, "SyncEnabled") => reader.fill(&mut self.sync_enabled, tag),
            (rt::T, "TokenRefreshLastAttempted") => {
                reader.fill(&mut self.token_refresh_last_attempted, tag)
            }
            (rt::T, "TokenRefreshLastCompleted") => {
                reader.fill(&mut self.token_refresh_last_completed, tag)
            }
            (rt::T, "PsaState") => reader.fill(&mut self.psa_state, tag),
            (rt::T, "SourceEntryID") => reader.fill(&mut self.source_entry_id, tag),
            (rt::T, "AccountName") => reader.fill(&mut self.account_name, tag),
            (rt::T, "LastSync") => reader.fill(&mut self.last_sync, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for NetworkItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:DomainId", &self.domain_id);
        out.element("t:DomainTag", &self.domain_tag);
        out.element("t:UserTileUrl", &self.user_tile_url);
        out.element("t:ProfileUrl", &self.profile_url);
        out.element("t:Settings", &self.settings);
        out.element("t:IsDefault", &self.is_default);
        out.element("t:AutoLinkError", &self.auto_link_error);
        out.element("t:AutoLinkSuccess", &self.auto_link_success);
        out.element("t:UserEmail", &self.user_email);
        out.element("t:ClientPublishSecret", &self.client_publish_secret);
        out.element("t:ClientToken", &self.client_token);
        out.element("t:ClientToken2", &self.client_token2);
        out.element("t:ContactSyncError", &self.contact_sync_error);
        out.element("t:ContactSyncSuccess", &self.contact_sync_success);
        out.element("t:ErrorOffers", &self.error_offers);
        out.element("t:FirstAuthErrorDates", &self.first_auth_error_dates);
        out.element("t:LastVersionSaved", &self.last_version_saved);
        out.element("t:LastWelcomeContact", &self.last_welcome_contact);
        out.element("t:Offers", &self.offers);
        out.element("t:PsaLastChanged", &self.psa_last_changed);
        out.element("t:RefreshToken2", &self.refresh_token2);
        out.element("t:RefreshTokenExpiry2", &self.refresh_token_expiry2);
        out.element("t:SessionHandle", &self.session_handle);
        out.element("t:RejectedOffers", &self.rejected_offers);
        out.element("t:SyncEnabled", &self.sync_enabled);
        out.element("t:TokenRefreshLastAttempted", &self.token_refresh_last_attempted);
        out.element("t:TokenRefreshLastCompleted", &self.token_refresh_last_completed);
        out.element("t:PsaState", &self.psa_state);
        out.element("t:SourceEntryID", &self.source_entry_id);
        out.element("t:AccountName", &self.account_name);
        out.element("t:LastSync", &self.last_sync);
    }
}
