// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ArrayOfInferenceClassificationOverrides;
use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:GetFocusedOtherOverridesResponseType`, since `V2016_10_10`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:GetFocusedOtherOverridesResponse`.
#[doc(alias = "GetFocusedOtherOverridesResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetFocusedOtherOverridesResponse {
    /// What it inherits from [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
    /// Element `m:Overrides`, required.
    pub overrides: ArrayOfInferenceClassificationOverrides,
}

rt::complex_type!(
    GetFocusedOtherOverridesResponse { name: "m:GetFocusedOtherOverridesResponseType",
    base: BaseResponseMessage, required: "m:Overrides", bits: 2, model: "m:Overrides"
    }
);

impl GetFocusedOtherOverridesResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        response_messages: ArrayOfResponseMessages,
        overrides: ArrayOfInferenceClassificationOverrides,
    ) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
            overrides,
        }
    }
}

rt::extends!(GetFocusedOtherOverridesResponse, BaseResponseMessage);

rt::placeholder_new!(GetFocusedOtherOverridesResponse: placeholder, placeholder);

impl rt::ReadComplex for GetFocusedOtherOverridesResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Overrides") => reader.require(&mut self.overrides, tag, 1),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetFocusedOtherOverridesResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Overrides", &self.overrides);
    }
}

rt::root!(GetFocusedOtherOverridesResponse, "m:GetFocusedOtherOverridesResponse");
