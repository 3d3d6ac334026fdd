// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::EmailAddress;

/// Gets the out of office settings of a mailbox.
///
/// Complex type `m:GetUserOofSettingsRequest`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserOofSettingsRequest`.
///
/// Example, and the other operations of the area: [Rules and settings](super::super::operation_index#rules-and-settings).
///
/// Microsoft's reference: [`GetUserOofSettings`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuseroofsettings-operation).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserOofSettingsRequest {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddress,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetUserOofSettingsRequest {}

impl GetUserOofSettingsRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox: impl Into<EmailAddress>) -> Self {
        Self {
            mailbox: mailbox.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetUserOofSettingsRequest = "m:GetUserOofSettingsRequest", required 1, new(value(EmailAddress));
    elements t {
        0 mailbox: "Mailbox" required 0;
    }
    kept { kept }
}

rt::root! {
    GetUserOofSettingsRequest = "m:GetUserOofSettingsRequest"
}
