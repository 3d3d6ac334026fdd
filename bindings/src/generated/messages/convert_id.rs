// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ConvertId: placeholder, placeholder);

impl rt::ReadComplex for ConvertId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "DestinationFormat") => {
                reader.require_attribute(&mut self.destination_format, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SourceIds") => reader.require(&mut self.source_ids, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ConvertId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("DestinationFormat", &self.destination_format);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SourceIds", &self.source_ids);
    }
}

rt::root!(ConvertId, "m:ConvertId");
