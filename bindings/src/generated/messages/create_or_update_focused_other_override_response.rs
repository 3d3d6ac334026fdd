// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::InferenceClassificationOverride;
use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:CreateOrUpdateFocusedOtherOverrideResponseType`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:CreateOrUpdateFocusedOtherOverrideResponse`.
#[doc(alias = "CreateOrUpdateFocusedOtherOverrideResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct CreateOrUpdateFocusedOtherOverrideResponse {
    /// What it inherits from [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
    /// Element `m:Override`, required.
    pub r#override: InferenceClassificationOverride,
}

impl CreateOrUpdateFocusedOtherOverrideResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:CreateOrUpdateFocusedOtherOverrideResponseType",
        base: Some(BaseResponseMessage::SHAPE),
        required: &["m:Override"],
        bits: 2,
        content: xml::Content::Model("m:Override"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
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

::ews_bindings::complex_type!(CreateOrUpdateFocusedOtherOverrideResponse);

::ews_bindings::extends!(
    CreateOrUpdateFocusedOtherOverrideResponse, BaseResponseMessage
);

::ews_bindings::blank_new!(CreateOrUpdateFocusedOtherOverrideResponse : blank, blank);

impl xml::ReadNode for CreateOrUpdateFocusedOtherOverrideResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
