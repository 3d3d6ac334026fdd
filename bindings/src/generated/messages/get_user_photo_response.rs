// @generated

use ::ews_bindings::rt;
use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:GetUserPhotoResponseType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseResponseMessageType`.
///
/// Fields inherited from [`BaseResponseMessage`]: `response_messages`.
#[doc(alias = "GetUserPhotoResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserPhotoResponse {
    /// The value of the base type, [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
}

impl GetUserPhotoResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<ArrayOfResponseMessages>) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
        }
    }
}

rt::complex_type! {
    GetUserPhotoResponse: BaseResponseMessage = "m:GetUserPhotoResponseType", required 1, new(value(ArrayOfResponseMessages));
    elements {
        base 1;
    }
}
