// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{MailTips, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:MailTipsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "MailTipsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailTipsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MailTips`, optional.
    pub mail_tips: Option<Box<MailTips>>,
}

impl Eq for MailTipsResponseMessage {}

rt::complex_type!(
    MailTipsResponseMessage { name: "m:MailTipsResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:MailTips?", flags: response }
);

impl MailTipsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            mail_tips: None,
        }
    }
}

rt::extends!(MailTipsResponseMessage, ResponseMessage);

rt::placeholder_new!(MailTipsResponseMessage: placeholder);

impl rt::ReadComplex for MailTipsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "MailTips") => reader.fill(&mut self.mail_tips, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for MailTipsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:MailTips", &self.mail_tips);
    }
}
