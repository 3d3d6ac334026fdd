// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::InferenceClassificationOverride;
use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:CreateOrUpdateFocusedOtherOverrideResponseType`, since `V2016_10_10`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:CreateOrUpdateFocusedOtherOverrideResponse`.
///
/// Fields inherited from [`BaseResponseMessage`]: `response_messages`.
#[doc(alias = "CreateOrUpdateFocusedOtherOverrideResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateOrUpdateFocusedOtherOverrideResponse {
    /// The value of the base type, [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
    /// Element `m:Override`, required.
    pub r#override: InferenceClassificationOverride,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl CreateOrUpdateFocusedOtherOverrideResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<ArrayOfResponseMessages>,
        r#override: impl Into<InferenceClassificationOverride>,
    ) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
            r#override: r#override.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateOrUpdateFocusedOtherOverrideResponse: BaseResponseMessage = "m:CreateOrUpdateFocusedOtherOverrideResponseType", required 2, new(value(ArrayOfResponseMessages) value(InferenceClassificationOverride));
    elements m {
        base 1;
        0 r#override: "Override" required 1;
    }
    kept { kept }
}

rt::root! {
    CreateOrUpdateFocusedOtherOverrideResponse = "m:CreateOrUpdateFocusedOtherOverrideResponse"
}
