// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetServiceConfigurationResponseMessage, ResponseMessage);

rt::placeholder_new!(GetServiceConfigurationResponseMessage: placeholder);

impl rt::ReadComplex for GetServiceConfigurationResponseMessage {
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
            (rt::M, "ResponseMessages") => reader.fill(&mut self.response_messages, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetServiceConfigurationResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(GetServiceConfigurationResponseMessage, "m:GetServiceConfigurationResponse");
