// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Gets the time at which the password of a mailbox expires.
///
/// Complex type `m:GetPasswordExpirationDateType`, since `Exchange2010_SP2`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetPasswordExpirationDate`.
///
/// Example, and the other operations of the area: [Service and mailbox](super::super::operation_index#service-and-mailbox).
///
/// Microsoft's reference: [`GetPasswordExpirationDate`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getpasswordexpirationdate-operation).
#[doc(alias = "GetPasswordExpirationDateType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPasswordExpirationDate {
    /// Element `m:MailboxSmtpAddress`, optional.
    pub mailbox_smtp_address: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetPasswordExpirationDate {}

rt::complex_type! {
    GetPasswordExpirationDate = "m:GetPasswordExpirationDateType";
    elements m {
        0 mailbox_smtp_address: "MailboxSmtpAddress" optional;
    }
    kept { kept }
}

rt::root! {
    GetPasswordExpirationDate = "m:GetPasswordExpirationDate"
}
