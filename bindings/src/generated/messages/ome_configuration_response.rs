// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ArrayOfStrings, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:OMEConfigurationResponseType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetOMEConfigurationResponse`.
#[doc(alias = "OMEConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OmeConfigurationResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Xml`, optional.
    pub xml: Option<String>,
    /// Element `m:ConfigList`, optional, since `V2018_01_08`.
    pub config_list: Option<ArrayOfStrings>,
}

impl Eq for OmeConfigurationResponse {}

rt::complex_type!(
    OmeConfigurationResponse { name: "m:OMEConfigurationResponseType", base:
    ResponseMessage, bits: 1, model: "m:Xml?, m:ConfigList?", flags: response }
);

impl OmeConfigurationResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            xml: None,
            config_list: None,
        }
    }
}

rt::extends!(OmeConfigurationResponse, ResponseMessage);

rt::placeholder_new!(OmeConfigurationResponse: placeholder);

impl rt::ReadComplex for OmeConfigurationResponse {
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
            (rt::M, "Xml") => reader.fill(&mut self.xml, tag),
            (rt::M, "ConfigList") => reader.fill(&mut self.config_list, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for OmeConfigurationResponse {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Xml", &self.xml);
        out.element("m:ConfigList", &self.config_list);
    }
}

rt::root!(OmeConfigurationResponse, "m:GetOMEConfigurationResponse");
