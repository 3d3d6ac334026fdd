// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{NonEmptyArrayOfBaseItemIds, TargetFolderId};

/// Complex type `m:SendItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SendItem`.
#[doc(alias = "SendItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendItem {
    /// Attribute `SaveItemToFolder`, required.
    pub save_item_to_folder: bool,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
    /// Element `m:SavedItemFolderId`, optional.
    pub saved_item_folder_id: Option<Box<TargetFolderId>>,
}

impl Eq for SendItem {}

rt::complex_type!(
    SendItem { name: "m:SendItemType", required: "@SaveItemToFolder, m:ItemIds", bits:
    2, model: "m:ItemIds, m:SavedItemFolderId?" }
);

impl SendItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(save_item_to_folder: bool, item_ids: NonEmptyArrayOfBaseItemIds) -> Self {
        Self {
            save_item_to_folder,
            item_ids,
            saved_item_folder_id: None,
        }
    }
}

rt::placeholder_new!(SendItem: placeholder, placeholder);

impl rt::ReadComplex for SendItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "SaveItemToFolder") => {
                reader.require_attribute(&mut self.save_item_to_folder, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemIds") => reader.require(&mut self.item_ids, tag, 1),
            (rt::M, "SavedItemFolderId") => {
                reader.fill(&mut self.saved_item_folder_id, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SendItem {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("SaveItemToFolder", &self.save_item_to_folder);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemIds", &self.item_ids);
        out.element("m:SavedItemFolderId", &self.saved_item_folder_id);
    }
}

rt::root!(SendItem, "m:SendItem");
