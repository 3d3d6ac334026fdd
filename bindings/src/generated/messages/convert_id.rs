// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{IdFormat, NonEmptyArrayOfAlternateIds};

/// Complex type `m:ConvertIdType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ConvertId`.
#[doc(alias = "ConvertIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConvertId {
    /// Attribute `DestinationFormat`, required.
    pub destination_format: IdFormat,
    /// Element `m:SourceIds`, required.
    pub source_ids: NonEmptyArrayOfAlternateIds,
}

impl Eq for ConvertId {}

xml::complex_type!(
    ConvertId { name: "m:ConvertIdType", required: "@DestinationFormat, m:SourceIds",
    bits: 2, model: "m:SourceIds" }
);

impl ConvertId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        destination_format: IdFormat,
        source_ids: NonEmptyArrayOfAlternateIds,
    ) -> Self {
        Self {
            destination_format,
            source_ids,
        }
    }
}

xml::blank_new!(ConvertId: blank, blank);

impl xml::ReadNode for ConvertId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "DestinationFormat") => {
                input.require_attribute(&mut self.destination_format, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SourceIds") => input.require(&mut self.source_ids, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ConvertId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("DestinationFormat", &self.destination_format);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SourceIds", &self.source_ids);
    }
}

xml::root!(ConvertId, "m:ConvertId");
