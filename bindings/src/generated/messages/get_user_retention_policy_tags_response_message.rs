// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ArrayOfRetentionPolicyTags, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetUserRetentionPolicyTagsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetUserRetentionPolicyTagsResponse`.
#[doc(alias = "GetUserRetentionPolicyTagsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserRetentionPolicyTagsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RetentionPolicyTags`, optional.
    pub retention_policy_tags: Option<ArrayOfRetentionPolicyTags>,
}

impl Eq for GetUserRetentionPolicyTagsResponseMessage {}

rt::complex_type!(
    GetUserRetentionPolicyTagsResponseMessage { name:
    "m:GetUserRetentionPolicyTagsResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:RetentionPolicyTags", flags: response }
);

impl GetUserRetentionPolicyTagsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            retention_policy_tags: None,
        }
    }
}

rt::extends!(GetUserRetentionPolicyTagsResponseMessage, ResponseMessage);

rt::placeholder_new!(GetUserRetentionPolicyTagsResponseMessage: placeholder);

impl rt::ReadComplex for GetUserRetentionPolicyTagsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "RetentionPolicyTags") => {
                reader.fill(&mut self.retention_policy_tags, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetUserRetentionPolicyTagsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:RetentionPolicyTags", &self.retention_policy_tags);
    }
}

rt::root!(
    GetUserRetentionPolicyTagsResponseMessage, "m:GetUserRetentionPolicyTagsResponse"
);
