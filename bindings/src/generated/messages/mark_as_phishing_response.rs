// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:MarkAsPhishingResponseType`, since `V2018_01_08`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:MarkAsPhishingResponse`.
///
/// Fields inherited from [`BaseResponseMessage`]: `response_messages`.
#[doc(alias = "MarkAsPhishingResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsPhishingResponse {
    /// The value of the base type, [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl MarkAsPhishingResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<ArrayOfResponseMessages>) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    MarkAsPhishingResponse: BaseResponseMessage = "m:MarkAsPhishingResponseType", required 1, new(value(ArrayOfResponseMessages));
    elements {
        base 1;
    }
    kept { kept }
}

rt::root! {
    MarkAsPhishingResponse = "m:MarkAsPhishingResponse"
}
