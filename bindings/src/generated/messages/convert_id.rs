// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{IdFormat, NonEmptyArrayOfAlternateIds};

/// Complex type `m:ConvertIdType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ConvertId`.
#[doc(alias = "ConvertIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ConvertId {
    /// Attribute `DestinationFormat`, required.
    pub destination_format: IdFormat,
    /// Element `m:SourceIds`, required.
    pub source_ids: NonEmptyArrayOfAlternateIds,
}

impl ConvertId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ConvertIdType",
        required: &["@DestinationFormat", "m:SourceIds"],
        bits: 2,
        content: xml::Content::Model("m:SourceIds"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
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

::ews_bindings::complex_type!(ConvertId);

::ews_bindings::blank_new!(ConvertId : blank, blank);

impl xml::ReadNode for ConvertId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "DestinationFormat") => {
                input.require_attribute(&mut self.destination_format, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
