// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(CreateOrUpdateFocusedOtherOverrideResponse, BaseResponseMessage);

xml::blank_new!(CreateOrUpdateFocusedOtherOverrideResponse: blank, blank);

impl xml::ReadNode for CreateOrUpdateFocusedOtherOverrideResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Override") => input.require(&mut self.r#override, tag, 1),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for CreateOrUpdateFocusedOtherOverrideResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Override", &self.r#override);
    }
}

xml::root!(
    CreateOrUpdateFocusedOtherOverrideResponse,
    "m:CreateOrUpdateFocusedOtherOverrideResponse"
);
