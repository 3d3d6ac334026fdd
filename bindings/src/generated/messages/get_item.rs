// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetItem: placeholder, placeholder);

impl rt::ReadComplex for GetItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemShape") => reader.require(&mut self.item_shape, tag, 0),
            (rt::M, "ItemIds") => reader.require(&mut self.item_ids, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemShape", &self.item_shape);
        out.element("m:ItemIds", &self.item_ids);
    }
}

rt::root!(GetItem, "m:GetItem");
