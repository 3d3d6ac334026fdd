// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(OmeConfigurationResponse, ResponseMessage);

xml::blank_new!(OmeConfigurationResponse: blank);

impl xml::ReadNode for OmeConfigurationResponse {
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
            (xml::M, "Xml") => input.fill(&mut self.xml, tag),
            (xml::M, "ConfigList") => input.fill(&mut self.config_list, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for OmeConfigurationResponse {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Xml", &self.xml);
        out.element("m:ConfigList", &self.config_list);
    }
}

xml::root!(OmeConfigurationResponse, "m:GetOMEConfigurationResponse");
