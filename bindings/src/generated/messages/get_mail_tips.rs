// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ArrayOfRecipients, EmailAddressType, MailTipTypes};

/// Complex type `m:GetMailTipsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetMailTips`.
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
}

impl Eq for GetMailTips {}

rt::complex_type!(
    GetMailTips { name: "m:GetMailTipsType", required:
    "m:SendingAs, m:Recipients, m:MailTipsRequested", bits: 3, model:
    "m:SendingAs, m:Recipients, m:MailTipsRequested" }
);

impl GetMailTips {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        sending_as: EmailAddressType,
        recipients: ArrayOfRecipients,
        mail_tips_requested: MailTipTypes,
    ) -> Self {
        Self {
            sending_as,
            recipients,
            mail_tips_requested,
        }
    }
}

rt::placeholder_new!(GetMailTips: placeholder, placeholder, placeholder);

impl rt::ReadComplex for GetMailTips {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SendingAs") => reader.require(&mut self.sending_as, tag, 0),
            (rt::M, "Recipients") => reader.require(&mut self.recipients, tag, 1),
            (rt::M, "MailTipsRequested") => {
                reader.require(&mut self.mail_tips_requested, tag, 2)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetMailTips {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SendingAs", &self.sending_as);
        out.element("m:Recipients", &self.recipients);
        out.element("m:MailTipsRequested", &self.mail_tips_requested);
    }
}

rt::root!(GetMailTips, "m:GetMailTips");
