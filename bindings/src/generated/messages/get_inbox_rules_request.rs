// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Gets the inbox rules of a mailbox.
///
/// Complex type `m:GetInboxRulesRequestType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetInboxRules`.
///
/// Example, and the other operations of the area: [Rules and settings](super::super::operation_index#rules-and-settings).
///
/// Microsoft's reference: [`GetInboxRules`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getinboxrules-operation).
#[doc(alias("GetInboxRulesRequestType", "GetInboxRules"))]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetInboxRulesRequest {
    /// Element `m:MailboxSmtpAddress`, optional.
    pub mailbox_smtp_address: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetInboxRulesRequest {}

rt::complex_type! {
    GetInboxRulesRequest = "m:GetInboxRulesRequestType";
    elements m {
        0 mailbox_smtp_address: "MailboxSmtpAddress" optional;
    }
    kept { kept }
}

rt::root! {
    GetInboxRulesRequest = "m:GetInboxRules"
}
