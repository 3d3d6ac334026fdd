// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    GetImItemList { name: "m:GetImItemListType", model: "m:ExtendedProperties?" }
);

rt::placeholder_default!(GetImItemList);

impl rt::ReadComplex for GetImItemList {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ExtendedProperties") => {
                reader.fill(&mut self.extended_properties, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetImItemList {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ExtendedProperties", &self.extended_properties);
    }
}

rt::root!(GetImItemList, "m:GetImItemList");
