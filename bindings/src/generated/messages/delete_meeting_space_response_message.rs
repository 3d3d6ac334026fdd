// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:DeleteMeetingSpaceResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:DeleteMeetingSpaceResponseMessage`.
#[doc(alias = "DeleteMeetingSpaceResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteMeetingSpaceResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for DeleteMeetingSpaceResponseMessage {}

rt::complex_type!(
    DeleteMeetingSpaceResponseMessage { name: "m:DeleteMeetingSpaceResponseMessageType",
    base: ResponseMessage, bits: 1, flags: response }
);

impl DeleteMeetingSpaceResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

rt::extends!(DeleteMeetingSpaceResponseMessage, ResponseMessage);

rt::placeholder_new!(DeleteMeetingSpaceResponseMessage: placeholder);

impl rt::ReadComplex for DeleteMeetingSpaceResponseMessage {
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

impl rt::WriteComplex for DeleteMeetingSpaceResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(DeleteMeetingSpaceResponseMessage, "m:DeleteMeetingSpaceResponseMessage");
