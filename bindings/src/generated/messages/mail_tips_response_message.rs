// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(MailTipsResponseMessage, ResponseMessage);

xml::blank_new!(MailTipsResponseMessage: blank);

impl xml::ReadNode for MailTipsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "MailTips") => input.fill(&mut self.mail_tips, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for MailTipsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:MailTips", &self.mail_tips);
    }
}
