// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:SetUserPhotoResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:SetUserPhotoResponse`.
#[doc(alias = "SetUserPhotoResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetUserPhotoResponseMessage {
    /// What it inherits from [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
}

rt::complex_type!(
    SetUserPhotoResponseMessage { name: "m:SetUserPhotoResponseMessageType", base:
    BaseResponseMessage, bits: 1 }
);

impl SetUserPhotoResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ArrayOfResponseMessages) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
        }
    }
}

rt::extends!(SetUserPhotoResponseMessage, BaseResponseMessage);

rt::placeholder_new!(SetUserPhotoResponseMessage: placeholder);

impl rt::ReadComplex for SetUserPhotoResponseMessage {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for SetUserPhotoResponseMessage {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(SetUserPhotoResponseMessage, "m:SetUserPhotoResponse");
