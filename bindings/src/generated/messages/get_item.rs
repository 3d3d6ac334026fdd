// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ItemResponseShape, NonEmptyArrayOfBaseItemIds};

/// Complex type `m:GetItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetItem`.
#[doc(alias = "GetItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetItem {
    /// Element `m:ItemShape`, required.
    pub item_shape: ItemResponseShape,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
}

impl Eq for GetItem {}

xml::complex_type!(
    GetItem { name: "m:GetItemType", required: "m:ItemShape, m:ItemIds", bits: 2,
    model: "m:ItemShape, m:ItemIds" }
);

impl GetItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        item_shape: ItemResponseShape,
        item_ids: NonEmptyArrayOfBaseItemIds,
    ) -> Self {
        Self { item_shape, item_ids }
    }
}

xml::blank_new!(GetItem: blank, blank);

impl xml::ReadNode for GetItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemShape") => input.require(&mut self.item_shape, tag, 0),
            (xml::M, "ItemIds") => input.require(&mut self.item_ids, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemShape", &self.item_shape);
        out.element("m:ItemIds", &self.item_ids);
    }
}

xml::root!(GetItem, "m:GetItem");
