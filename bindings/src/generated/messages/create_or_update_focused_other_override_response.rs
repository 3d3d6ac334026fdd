// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::InferenceClassificationOverride;
use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:CreateOrUpdateFocusedOtherOverrideResponseType`, since `V2016_10_10`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:CreateOrUpdateFocusedOtherOverrideResponse`.
#[doc(alias = "CreateOrUpdateFocusedOtherOverrideResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateOrUpdateFocusedOtherOverrideResponse {
    /// What it inherits from [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
    /// Element `m:Override`, required.
    pub r#override: InferenceClassificationOverride,
}

rt::complex_type!(
    CreateOrUpdateFocusedOtherOverrideResponse { name:
    "m:CreateOrUpdateFocusedOtherOverrideResponseType", base: BaseResponseMessage,
    required: "m:Override", bits: 2, model: "m:Override" }
);

impl CreateOrUpdateFocusedOtherOverrideResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        response_messages: ArrayOfResponseMessages,
        r#override: InferenceClassificationOverride,
    ) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
            r#override,
        }
    }
}

rt::extends!(CreateOrUpdateFocusedOtherOverrideResponse, BaseResponseMessage);

rt::placeholder_new!(
    CreateOrUpdateFocusedOtherOverrideResponse: placeholder, placeholder
);

impl rt::ReadComplex for CreateOrUpdateFocusedOtherOverrideResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Override") => reader.require(&mut self.r#override, tag, 1),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for CreateOrUpdateFocusedOtherOverrideResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Override", &self.r#override);
    }
}

rt::root!(
    CreateOrUpdateFocusedOtherOverrideResponse,
    "m:CreateOrUpdateFocusedOtherOverrideResponse"
);
