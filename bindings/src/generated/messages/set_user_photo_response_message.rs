// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:SetUserPhotoResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:SetUserPhotoResponse`.
#[doc(alias = "SetUserPhotoResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetUserPhotoResponseMessage {
    /// The fields inherited from [`BaseResponseMessage`]: `response_messages`.
    pub base: BaseResponseMessage,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl SetUserPhotoResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: ArrayOfResponseMessages) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SetUserPhotoResponseMessage: BaseResponseMessage = "m:SetUserPhotoResponseMessageType", required 1, new(value);
    elements {
        base 1;
    }
    kept { kept }
}

rt::root! {
    SetUserPhotoResponseMessage = "m:SetUserPhotoResponse"
}
