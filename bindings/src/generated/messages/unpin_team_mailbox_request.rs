// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::EmailAddressType;

/// Unpins a site mailbox.
///
/// Complex type `m:UnpinTeamMailboxRequestType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UnpinTeamMailbox`.
///
/// Example, and the other operations of the area: [Service and mailbox](super::super::operation_index#service-and-mailbox).
///
/// Microsoft's reference: [`UnpinTeamMailbox`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/unpinteammailbox).
#[doc(alias("UnpinTeamMailboxRequestType", "UnpinTeamMailbox"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnpinTeamMailboxRequest {
    /// Element `m:EmailAddress`, required.
    pub email_address: EmailAddressType,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UnpinTeamMailboxRequest {}

impl UnpinTeamMailboxRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(email_address: impl Into<EmailAddressType>) -> Self {
        Self {
            email_address: email_address.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UnpinTeamMailboxRequest = "m:UnpinTeamMailboxRequestType", required 1, new(value(EmailAddressType));
    elements m {
        0 email_address: "EmailAddress" required 0;
    }
    kept { kept }
}

rt::root! {
    UnpinTeamMailboxRequest = "m:UnpinTeamMailbox"
}
