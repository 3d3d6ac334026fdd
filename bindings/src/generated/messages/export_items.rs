// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::NonEmptyArrayOfItemIds;

/// Complex type `m:ExportItemsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ExportItems`.
#[doc(alias = "ExportItemsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExportItems {
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfItemIds,
}

impl Eq for ExportItems {}

rt::complex_type!(
    ExportItems { name: "m:ExportItemsType", required: "m:ItemIds", bits: 1, model:
    "m:ItemIds" }
);

impl ExportItems {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_ids: NonEmptyArrayOfItemIds) -> Self {
        Self { item_ids }
    }
}

rt::placeholder_new!(ExportItems: placeholder);

impl rt::ReadComplex for ExportItems {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemIds") => reader.require(&mut self.item_ids, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ExportItems {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemIds", &self.item_ids);
    }
}

rt::root!(ExportItems, "m:ExportItems");
