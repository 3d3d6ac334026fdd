// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    ItemId, NonEmptyArrayOfAttachments, NonEmptyArrayOfItemChangeDescriptions,
};

/// Complex type `m:UpdateItemInRecoverableItemsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateItemInRecoverableItems`.
#[doc(alias = "UpdateItemInRecoverableItemsType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemInRecoverableItems {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
    /// Element `m:Updates`, optional.
    pub updates: Option<NonEmptyArrayOfItemChangeDescriptions>,
    /// Element `m:Attachments`, optional.
    pub attachments: Option<NonEmptyArrayOfAttachments>,
    /// Element `m:MakeItemImmutable`, optional.
    pub make_item_immutable: Option<bool>,
}

rt::complex_type!(
    UpdateItemInRecoverableItems { name: "m:UpdateItemInRecoverableItemsType", required: "m:ItemId", bits: 1, model:
    "m:ItemId, m:Updates?, m:Attachments?, m:MakeItemImmutable?" }
);

impl UpdateItemInRecoverableItems {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_id: ItemId) -> Self {
        Self {
            item_id,
            updates: None,
            attachments: None,
            make_item_immutable: None,
        }
    }
}

rt::placeholder_new!(UpdateItemInRecoverableItems: placeholder);

impl rt::ReadComplex for UpdateItemInRecoverableItems {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemId") => reader.require(&mut self.item_id, tag, 0),
            (rt::M, "Updates") => reader.fill(&mut self.updates, tag),
            (rt::M, "Attachments") => reader.fill(&mut self.attachments, tag),
            (rt::M, "MakeItemImmutable") => {
                reader.fill(&mut self.make_item_immutable, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UpdateItemInRecoverableItems {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemId", &self.item_id);
        out.element("m:Updates", &self.updates);
        out.element("m:Attachments", &self.attachments);
        out.element("m:MakeItemImmutable", &self.make_item_immutable);
    }
}

rt::root!(UpdateItemInRecoverableItems, "m:UpdateItemInRecoverableItems");
