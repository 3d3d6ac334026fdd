// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetUserPhotoResponse, BaseResponseMessage);

xml::blank_new!(GetUserPhotoResponse: blank);

impl xml::ReadNode for GetUserPhotoResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for GetUserPhotoResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
