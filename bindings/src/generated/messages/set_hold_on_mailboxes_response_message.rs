// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(SetHoldOnMailboxesResponseMessage, ResponseMessage);

rt::placeholder_new!(SetHoldOnMailboxesResponseMessage: placeholder);

impl rt::ReadComplex for SetHoldOnMailboxesResponseMessage {
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
            (rt::M, "MailboxHoldResult") => {
                reader.fill(&mut self.mailbox_hold_result, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for SetHoldOnMailboxesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:MailboxHoldResult", &self.mailbox_hold_result);
    }
}

rt::root!(SetHoldOnMailboxesResponseMessage, "m:SetHoldOnMailboxesResponse");
