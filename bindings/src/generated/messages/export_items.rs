// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(ExportItems: blank);

impl xml::ReadNode for ExportItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemIds") => input.require(&mut self.item_ids, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ExportItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemIds", &self.item_ids);
    }
}

xml::root!(ExportItems, "m:ExportItems");
