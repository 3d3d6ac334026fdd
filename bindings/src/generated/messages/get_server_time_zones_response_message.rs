// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfTimeZoneDefinition, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetServerTimeZonesResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "GetServerTimeZonesResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetServerTimeZonesResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:TimeZoneDefinitions`, optional.
    pub time_zone_definitions: Option<ArrayOfTimeZoneDefinition>,
}

impl GetServerTimeZonesResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetServerTimeZonesResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:TimeZoneDefinitions"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            time_zone_definitions: None,
        }
    }
}

::ews_bindings::complex_type!(GetServerTimeZonesResponseMessage);

::ews_bindings::extends!(GetServerTimeZonesResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(GetServerTimeZonesResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
