// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfExtendedFieldUris;

/// Complex type `m:GetImItemListType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetImItemList`.
#[doc(alias = "GetImItemListType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetImItemList {
    /// Element `m:ExtendedProperties`, optional.
    pub extended_properties: Option<NonEmptyArrayOfExtendedFieldUris>,
}

impl Eq for GetImItemList {}

xml::complex_type!(
    GetImItemList { name: "m:GetImItemListType", model: "m:ExtendedProperties?" }
);

xml::blank_default!(GetImItemList);

impl xml::ReadNode for GetImItemList {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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

xml::root!(GetImItemList, "m:GetImItemList");
