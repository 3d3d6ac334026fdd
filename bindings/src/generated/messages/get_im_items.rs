// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyArrayOfBaseItemIds, NonEmptyArrayOfExtendedFieldUris};

/// Complex type `m:GetImItemsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetImItems`.
#[doc(alias = "GetImItemsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetImItems {
    /// Element `m:ContactIds`, optional.
    pub contact_ids: Option<NonEmptyArrayOfBaseItemIds>,
    /// Element `m:GroupIds`, optional.
    pub group_ids: Option<NonEmptyArrayOfBaseItemIds>,
    /// Element `m:ExtendedProperties`, optional.
    pub extended_properties: Option<NonEmptyArrayOfExtendedFieldUris>,
}

impl Eq for GetImItems {}

xml::complex_type!(
    GetImItems { name: "m:GetImItemsType", model:
    "m:ContactIds?, m:GroupIds?, m:ExtendedProperties?" }
);

xml::blank_default!(GetImItems);

impl xml::ReadNode for GetImItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ContactIds") => input.fill(&mut self.contact_ids, tag),
            (xml::M, "GroupIds") => input.fill(&mut self.group_ids, tag),
            (xml::M, "ExtendedProperties") => {
                input.fill(&mut self.extended_properties, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetImItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ContactIds", &self.contact_ids);
        out.element("m:GroupIds", &self.group_ids);
        out.element("m:ExtendedProperties", &self.extended_properties);
    }
}

xml::root!(GetImItems, "m:GetImItems");
