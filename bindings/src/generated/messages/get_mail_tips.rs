// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(GetMailTips: blank, blank, blank);

impl xml::ReadNode for GetMailTips {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SendingAs") => input.require(&mut self.sending_as, tag, 0),
            (xml::M, "Recipients") => input.require(&mut self.recipients, tag, 1),
            (xml::M, "MailTipsRequested") => {
                input.require(&mut self.mail_tips_requested, tag, 2)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetMailTips {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SendingAs", &self.sending_as);
        out.element("m:Recipients", &self.recipients);
        out.element("m:MailTipsRequested", &self.mail_tips_requested);
    }
}

xml::root!(GetMailTips, "m:GetMailTips");
