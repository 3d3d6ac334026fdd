// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(SendItem: blank, blank);

impl xml::ReadNode for SendItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "SaveItemToFolder") => {
                input.require_attribute(&mut self.save_item_to_folder, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemIds") => input.require(&mut self.item_ids, tag, 1),
            (xml::M, "SavedItemFolderId") => {
                input.fill(&mut self.saved_item_folder_id, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SendItem {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("SaveItemToFolder", &self.save_item_to_folder);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemIds", &self.item_ids);
        out.element("m:SavedItemFolderId", &self.saved_item_folder_id);
    }
}

xml::root!(SendItem, "m:SendItem");
