// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:DeleteMeetingInstanceResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:DeleteMeetingInstanceResponse`.
#[doc(alias = "DeleteMeetingInstanceResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteMeetingInstanceResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for DeleteMeetingInstanceResponseMessage {}

xml::complex_type!(
    DeleteMeetingInstanceResponseMessage { name:
    "m:DeleteMeetingInstanceResponseMessageType", base: ResponseMessage, bits: 1, flags: response }
);

impl DeleteMeetingInstanceResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

xml::extends!(DeleteMeetingInstanceResponseMessage, ResponseMessage);

xml::blank_new!(DeleteMeetingInstanceResponseMessage: blank);

impl xml::ReadNode for DeleteMeetingInstanceResponseMessage {
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

impl xml::WriteNode for DeleteMeetingInstanceResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(DeleteMeetingInstanceResponseMessage, "m:DeleteMeetingInstanceResponse");
