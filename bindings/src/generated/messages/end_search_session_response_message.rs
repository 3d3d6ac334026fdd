// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:EndSearchSessionResponseMessage`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:EndSearchSessionResponse`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EndSearchSessionResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for EndSearchSessionResponseMessage {}

rt::complex_type!(
    EndSearchSessionResponseMessage { name: "m:EndSearchSessionResponseMessage", base:
    ResponseMessage, bits: 1, flags: response }
);

impl EndSearchSessionResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

rt::extends!(EndSearchSessionResponseMessage, ResponseMessage);

rt::placeholder_new!(EndSearchSessionResponseMessage: placeholder);

impl rt::ReadComplex for EndSearchSessionResponseMessage {
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

impl rt::WriteComplex for EndSearchSessionResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(EndSearchSessionResponseMessage, "m:EndSearchSessionResponse");
