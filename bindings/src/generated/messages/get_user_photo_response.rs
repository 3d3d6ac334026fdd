// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:GetUserPhotoResponseType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseResponseMessageType`.
#[doc(alias = "GetUserPhotoResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserPhotoResponse {
    /// What it inherits from [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
}

rt::complex_type!(
    GetUserPhotoResponse { name: "m:GetUserPhotoResponseType", base:
    BaseResponseMessage, bits: 1 }
);

impl GetUserPhotoResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ArrayOfResponseMessages) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
        }
    }
}

rt::extends!(GetUserPhotoResponse, BaseResponseMessage);

rt::placeholder_new!(GetUserPhotoResponse: placeholder);

impl rt::ReadComplex for GetUserPhotoResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for GetUserPhotoResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
