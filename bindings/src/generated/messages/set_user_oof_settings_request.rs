// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{EmailAddress, UserOofSettings};

/// Sets the out of office settings of a mailbox.
///
/// Complex type `m:SetUserOofSettingsRequest`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetUserOofSettingsRequest`.
///
/// Example, and the other operations of the area: [Rules and settings](super::super::operation_index#rules-and-settings).
///
/// Microsoft's reference: [`SetUserOofSettings`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/setuseroofsettings-operation).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetUserOofSettingsRequest {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddress,
    /// Element `t:UserOofSettings`, required.
    pub user_oof_settings: UserOofSettings,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SetUserOofSettingsRequest {}

impl SetUserOofSettingsRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        mailbox: impl Into<EmailAddress>,
        user_oof_settings: impl Into<UserOofSettings>,
    ) -> Self {
        Self {
            mailbox: mailbox.into(),
            user_oof_settings: user_oof_settings.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SetUserOofSettingsRequest = "m:SetUserOofSettingsRequest", required 2, new(value(EmailAddress) value(UserOofSettings));
    elements t {
        0 mailbox: "Mailbox" required 0;
        1 user_oof_settings: "UserOofSettings" required 1;
    }
    kept { kept }
}

rt::root! {
    SetUserOofSettingsRequest = "m:SetUserOofSettingsRequest"
}
