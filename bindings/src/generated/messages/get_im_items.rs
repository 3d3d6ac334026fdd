// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    GetImItems { name: "m:GetImItemsType", model:
    "m:ContactIds?, m:GroupIds?, m:ExtendedProperties?" }
);

rt::placeholder_default!(GetImItems);

impl rt::ReadComplex for GetImItems {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ContactIds") => reader.fill(&mut self.contact_ids, tag),
            (rt::M, "GroupIds") => reader.fill(&mut self.group_ids, tag),
            (rt::M, "ExtendedProperties") => {
                reader.fill(&mut self.extended_properties, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetImItems {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ContactIds", &self.contact_ids);
        out.element("m:GroupIds", &self.group_ids);
        out.element("m:ExtendedProperties", &self.extended_properties);
    }
}

rt::root!(GetImItems, "m:GetImItems");
