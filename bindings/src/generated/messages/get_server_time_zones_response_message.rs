// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetServerTimeZonesResponseMessage, ResponseMessage);

rt::placeholder_new!(GetServerTimeZonesResponseMessage: placeholder);

impl rt::ReadComplex for GetServerTimeZonesResponseMessage {
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
            (rt::M, "TimeZoneDefinitions") => {
                reader.fill(&mut self.time_zone_definitions, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetServerTimeZonesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:TimeZoneDefinitions", &self.time_zone_definitions);
    }
}
