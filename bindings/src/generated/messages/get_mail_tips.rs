// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfRecipients, EmailAddressType, MailTipTypes};

/// Gets mail tips for the recipients of a message before it is sent, such as an out of office text.
///
/// Complex type `m:GetMailTipsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetMailTips`.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
///
/// Microsoft's reference: [`GetMailTips`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getmailtips-operation).
#[doc(alias = "GetMailTipsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetMailTips {
    /// Element `m:SendingAs`, required.
    pub sending_as: EmailAddressType,
    /// Element `m:Recipients`, required.
    pub recipients: ArrayOfRecipients,
    /// Element `m:MailTipsRequested`, required.
    pub mail_tips_requested: MailTipTypes,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetMailTips {}

impl GetMailTips {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        sending_as: impl Into<EmailAddressType>,
        recipients: impl Into<ArrayOfRecipients>,
        mail_tips_requested: impl Into<MailTipTypes>,
    ) -> Self {
        Self {
            sending_as: sending_as.into(),
            recipients: recipients.into(),
            mail_tips_requested: mail_tips_requested.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetMailTips = "m:GetMailTipsType", required 3, new(value(EmailAddressType) value(ArrayOfRecipients) value(MailTipTypes));
    elements m {
        0 sending_as: "SendingAs" required 0;
        1 recipients: "Recipients" required 1;
        2 mail_tips_requested: "MailTipsRequested" required 2;
    }
    kept { kept }
}

rt::root! {
    GetMailTips = "m:GetMailTips"
}
