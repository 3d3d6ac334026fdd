// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{MailboxHoldResult, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetHoldOnMailboxesResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetHoldOnMailboxesResponse`.
#[doc(alias = "GetHoldOnMailboxesResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetHoldOnMailboxesResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MailboxHoldResult`, optional.
    pub mailbox_hold_result: Option<Box<MailboxHoldResult>>,
}

impl Eq for GetHoldOnMailboxesResponseMessage {}

xml::complex_type!(
    GetHoldOnMailboxesResponseMessage { name: "m:GetHoldOnMailboxesResponseMessageType",
    base: ResponseMessage, bits: 1, model: "m:MailboxHoldResult?", flags: response }
);

impl GetHoldOnMailboxesResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            mailbox_hold_result: None,
        }
    }
}

xml::extends!(GetHoldOnMailboxesResponseMessage, ResponseMessage);

xml::blank_new!(GetHoldOnMailboxesResponseMessage: blank);

impl xml::ReadNode for GetHoldOnMailboxesResponseMessage {
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
            (xml::M, "MailboxHoldResult") => {
                input.fill(&mut self.mailbox_hold_result, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetHoldOnMailboxesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:MailboxHoldResult", &self.mailbox_hold_result);
    }
}

xml::root!(GetHoldOnMailboxesResponseMessage, "m:GetHoldOnMailboxesResponse");
