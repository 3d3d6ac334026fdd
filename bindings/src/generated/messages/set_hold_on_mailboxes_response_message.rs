// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{MailboxHoldResult, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:SetHoldOnMailboxesResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:SetHoldOnMailboxesResponse`.
#[doc(alias = "SetHoldOnMailboxesResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetHoldOnMailboxesResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MailboxHoldResult`, optional.
    pub mailbox_hold_result: Option<Box<MailboxHoldResult>>,
}

impl Eq for SetHoldOnMailboxesResponseMessage {}

xml::complex_type!(
    SetHoldOnMailboxesResponseMessage { name: "m:SetHoldOnMailboxesResponseMessageType",
    base: ResponseMessage, bits: 1, model: "m:MailboxHoldResult?", flags: response }
);

impl SetHoldOnMailboxesResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            mailbox_hold_result: None,
        }
    }
}

xml::extends!(SetHoldOnMailboxesResponseMessage, ResponseMessage);

xml::blank_new!(SetHoldOnMailboxesResponseMessage: blank);

impl xml::ReadNode for SetHoldOnMailboxesResponseMessage {
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

impl xml::WriteNode for SetHoldOnMailboxesResponseMessage {
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

xml::root!(SetHoldOnMailboxesResponseMessage, "m:SetHoldOnMailboxesResponse");
