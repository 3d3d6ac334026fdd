// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:UnpinTeamMailboxResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:UnpinTeamMailboxResponse`.
#[doc(alias = "UnpinTeamMailboxResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnpinTeamMailboxResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for UnpinTeamMailboxResponseMessage {}

rt::complex_type!(
    UnpinTeamMailboxResponseMessage { name: "m:UnpinTeamMailboxResponseMessageType",
    base: ResponseMessage, bits: 1, flags: response }
);

impl UnpinTeamMailboxResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

rt::extends!(UnpinTeamMailboxResponseMessage, ResponseMessage);

rt::placeholder_new!(UnpinTeamMailboxResponseMessage: placeholder);

impl rt::ReadComplex for UnpinTeamMailboxResponseMessage {
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
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for UnpinTeamMailboxResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(UnpinTeamMailboxResponseMessage, "m:UnpinTeamMailboxResponse");
