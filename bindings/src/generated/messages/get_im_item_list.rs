// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfExtendedFieldUris;

/// Complex type `m:GetImItemListType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetImItemList`.
#[doc(alias = "GetImItemListType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetImItemList {
    /// Element `m:ExtendedProperties`, optional.
    pub extended_properties: Option<NonEmptyArrayOfExtendedFieldUris>,
}

impl GetImItemList {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetImItemListType",
        content: xml::Content::Model("m:ExtendedProperties?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(GetImItemList);

::ews_bindings::blank_default!(GetImItemList);

impl xml::ReadNode for GetImItemList {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "ExtendedProperties") => {
                input.fill(&mut self.extended_properties, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetImItemList {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ExtendedProperties", &self.extended_properties);
    }
}
