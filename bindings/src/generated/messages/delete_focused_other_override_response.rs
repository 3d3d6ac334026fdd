// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::InferenceClassificationOverride;
use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:DeleteFocusedOtherOverrideResponseType`, since `V2016_10_10`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:DeleteFocusedOtherOverrideResponse`.
#[doc(alias = "DeleteFocusedOtherOverrideResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFocusedOtherOverrideResponse {
    /// What it inherits from [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
    /// Element `m:Override`, required.
    pub r#override: InferenceClassificationOverride,
}

rt::complex_type!(
    DeleteFocusedOtherOverrideResponse { name:
    "m:DeleteFocusedOtherOverrideResponseType", base: BaseResponseMessage, required:
    "m:Override", bits: 2, model: "m:Override" }
);

impl DeleteFocusedOtherOverrideResponse {
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

rt::extends!(DeleteFocusedOtherOverrideResponse, BaseResponseMessage);

rt::placeholder_new!(DeleteFocusedOtherOverrideResponse: placeholder, placeholder);

impl rt::ReadComplex for DeleteFocusedOtherOverrideResponse {
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

impl rt::WriteComplex for DeleteFocusedOtherOverrideResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Override", &self.r#override);
    }
}

rt::root!(DeleteFocusedOtherOverrideResponse, "m:DeleteFocusedOtherOverrideResponse");
