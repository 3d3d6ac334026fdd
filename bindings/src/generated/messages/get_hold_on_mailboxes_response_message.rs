// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetHoldOnMailboxesResponseMessage, ResponseMessage);

rt::placeholder_new!(GetHoldOnMailboxesResponseMessage: placeholder);

impl rt::ReadComplex for GetHoldOnMailboxesResponseMessage {
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

impl rt::WriteComplex for GetHoldOnMailboxesResponseMessage {
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

rt::root!(GetHoldOnMailboxesResponseMessage, "m:GetHoldOnMailboxesResponse");
