// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(MarkAsPhishingResponse, BaseResponseMessage);

rt::placeholder_new!(MarkAsPhishingResponse: placeholder);

impl rt::ReadComplex for MarkAsPhishingResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for MarkAsPhishingResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(MarkAsPhishingResponse, "m:MarkAsPhishingResponse");
