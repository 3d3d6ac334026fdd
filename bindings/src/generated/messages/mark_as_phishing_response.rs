// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:MarkAsPhishingResponseType`, since `V2018_01_08`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:MarkAsPhishingResponse`.
#[doc(alias = "MarkAsPhishingResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsPhishingResponse {
    /// What it inherits from [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
}

xml::complex_type!(
    MarkAsPhishingResponse { name: "m:MarkAsPhishingResponseType", base:
    BaseResponseMessage, bits: 1 }
);

impl MarkAsPhishingResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ArrayOfResponseMessages) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
        }
    }
}

xml::extends!(MarkAsPhishingResponse, BaseResponseMessage);

xml::blank_new!(MarkAsPhishingResponse: blank);

impl xml::ReadNode for MarkAsPhishingResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for MarkAsPhishingResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(MarkAsPhishingResponse, "m:MarkAsPhishingResponse");
