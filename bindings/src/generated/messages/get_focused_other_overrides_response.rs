// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::ArrayOfInferenceClassificationOverrides;
use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:GetFocusedOtherOverridesResponseType`, since `V2016_10_10`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:GetFocusedOtherOverridesResponse`.
///
/// Fields inherited from [`BaseResponseMessage`]: `response_messages`.
#[doc(alias = "GetFocusedOtherOverridesResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetFocusedOtherOverridesResponse {
    /// The value of the base type, [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
    /// Element `m:Overrides`, required.
    pub overrides: ArrayOfInferenceClassificationOverrides,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl GetFocusedOtherOverridesResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<ArrayOfResponseMessages>,
        overrides: impl Into<ArrayOfInferenceClassificationOverrides>,
    ) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
            overrides: overrides.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetFocusedOtherOverridesResponse: BaseResponseMessage = "m:GetFocusedOtherOverridesResponseType", required 2, new(value(ArrayOfResponseMessages) value(ArrayOfInferenceClassificationOverrides));
    elements m {
        base 1;
        0 overrides: "Overrides" required 1;
    }
    kept { kept }
}

rt::root! {
    GetFocusedOtherOverridesResponse = "m:GetFocusedOtherOverridesResponse"
}
