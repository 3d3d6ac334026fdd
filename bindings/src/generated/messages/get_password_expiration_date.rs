// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `m:GetPasswordExpirationDateType`, since `Exchange2010_SP2`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetPasswordExpirationDate`.
#[doc(alias = "GetPasswordExpirationDateType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPasswordExpirationDate {
    /// Element `m:MailboxSmtpAddress`, optional.
    pub mailbox_smtp_address: Option<String>,
}

impl Eq for GetPasswordExpirationDate {}

rt::complex_type! {
    GetPasswordExpirationDate = "m:GetPasswordExpirationDateType";
    elements m {
        0 mailbox_smtp_address: "MailboxSmtpAddress" optional;
    }
}

rt::root! {
    GetPasswordExpirationDate = "m:GetPasswordExpirationDate"
}
