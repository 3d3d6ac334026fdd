// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetFocusedOtherOverridesResponse, BaseResponseMessage);

xml::blank_new!(GetFocusedOtherOverridesResponse: blank, blank);

impl xml::ReadNode for GetFocusedOtherOverridesResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Overrides") => input.require(&mut self.overrides, tag, 1),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetFocusedOtherOverridesResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Overrides", &self.overrides);
    }
}

xml::root!(GetFocusedOtherOverridesResponse, "m:GetFocusedOtherOverridesResponse");
