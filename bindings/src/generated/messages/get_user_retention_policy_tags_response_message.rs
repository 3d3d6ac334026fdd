// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetUserRetentionPolicyTagsResponseMessage, ResponseMessage);

xml::blank_new!(GetUserRetentionPolicyTagsResponseMessage: blank);

impl xml::ReadNode for GetUserRetentionPolicyTagsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "RetentionPolicyTags") => {
                input.fill(&mut self.retention_policy_tags, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetUserRetentionPolicyTagsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:RetentionPolicyTags", &self.retention_policy_tags);
    }
}

xml::root!(
    GetUserRetentionPolicyTagsResponseMessage, "m:GetUserRetentionPolicyTagsResponse"
);
