// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(DeleteFocusedOtherOverrideResponse, BaseResponseMessage);

xml::blank_new!(DeleteFocusedOtherOverrideResponse: blank, blank);

impl xml::ReadNode for DeleteFocusedOtherOverrideResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Override") => input.require(&mut self.r#override, tag, 1),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for DeleteFocusedOtherOverrideResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Override", &self.r#override);
    }
}

xml::root!(DeleteFocusedOtherOverrideResponse, "m:DeleteFocusedOtherOverrideResponse");
