// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::{ArrayOfServiceConfigurationResponseMessage, ResponseMessage};

/// Complex type `m:GetServiceConfigurationResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetServiceConfigurationResponse`.
#[doc(alias = "GetServiceConfigurationResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetServiceConfigurationResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ResponseMessages`, optional.
    pub response_messages: Option<ArrayOfServiceConfigurationResponseMessage>,
}

impl Eq for GetServiceConfigurationResponseMessage {}

xml::complex_type!(
    GetServiceConfigurationResponseMessage { name:
    "m:GetServiceConfigurationResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:ResponseMessages?", flags: response }
);

impl GetServiceConfigurationResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            response_messages: None,
        }
    }
}

xml::extends!(GetServiceConfigurationResponseMessage, ResponseMessage);

xml::blank_new!(GetServiceConfigurationResponseMessage: blank);

impl xml::ReadNode for GetServiceConfigurationResponseMessage {
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
            (xml::M, "ResponseMessages") => input.fill(&mut self.response_messages, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetServiceConfigurationResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(GetServiceConfigurationResponseMessage, "m:GetServiceConfigurationResponse");
