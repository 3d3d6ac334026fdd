// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(UnpinTeamMailboxResponseMessage, ResponseMessage);

xml::blank_new!(UnpinTeamMailboxResponseMessage: blank);

impl xml::ReadNode for UnpinTeamMailboxResponseMessage {
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
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for UnpinTeamMailboxResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(UnpinTeamMailboxResponseMessage, "m:UnpinTeamMailboxResponse");
