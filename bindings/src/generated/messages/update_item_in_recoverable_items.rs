// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(UpdateItemInRecoverableItems: blank);

impl xml::ReadNode for UpdateItemInRecoverableItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemId") => input.require(&mut self.item_id, tag, 0),
            (xml::M, "Updates") => input.fill(&mut self.updates, tag),
            (xml::M, "Attachments") => input.fill(&mut self.attachments, tag),
            (xml::M, "MakeItemImmutable") => {
                input.fill(&mut self.make_item_immutable, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UpdateItemInRecoverableItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemId", &self.item_id);
        out.element("m:Updates", &self.updates);
        out.element("m:Attachments", &self.attachments);
        out.element("m:MakeItemImmutable", &self.make_item_immutable);
    }
}

xml::root!(UpdateItemInRecoverableItems, "m:UpdateItemInRecoverableItems");
