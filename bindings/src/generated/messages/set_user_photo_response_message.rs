// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(SetUserPhotoResponseMessage, BaseResponseMessage);

xml::blank_new!(SetUserPhotoResponseMessage: blank);

impl xml::ReadNode for SetUserPhotoResponseMessage {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for SetUserPhotoResponseMessage {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(SetUserPhotoResponseMessage, "m:SetUserPhotoResponse");
