// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfTimeZoneDefinition, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetServerTimeZonesResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "GetServerTimeZonesResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetServerTimeZonesResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:TimeZoneDefinitions`, optional.
    pub time_zone_definitions: Option<ArrayOfTimeZoneDefinition>,
}

impl Eq for GetServerTimeZonesResponseMessage {}

xml::complex_type!(
    GetServerTimeZonesResponseMessage { name: "m:GetServerTimeZonesResponseMessageType",
    base: ResponseMessage, bits: 1, model: "m:TimeZoneDefinitions", flags: response }
);

impl GetServerTimeZonesResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            time_zone_definitions: None,
        }
    }
}

xml::extends!(GetServerTimeZonesResponseMessage, ResponseMessage);

xml::blank_new!(GetServerTimeZonesResponseMessage: blank);

impl xml::ReadNode for GetServerTimeZonesResponseMessage {
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
            (xml::M, "TimeZoneDefinitions") => {
                input.fill(&mut self.time_zone_definitions, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetServerTimeZonesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:TimeZoneDefinitions", &self.time_zone_definitions);
    }
}
