// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyArrayOfBaseItemIds, TargetFolderId};

/// Complex type `m:ArchiveItemType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ArchiveItem`.
#[doc(alias = "ArchiveItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArchiveItem {
    /// Element `m:ArchiveSourceFolderId`, required.
    pub archive_source_folder_id: TargetFolderId,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
}

impl Eq for ArchiveItem {}

xml::complex_type!(
    ArchiveItem { name: "m:ArchiveItemType", required:
    "m:ArchiveSourceFolderId, m:ItemIds", bits: 2, model:
    "m:ArchiveSourceFolderId, m:ItemIds" }
);

impl ArchiveItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        archive_source_folder_id: TargetFolderId,
        item_ids: NonEmptyArrayOfBaseItemIds,
    ) -> Self {
        Self {
            archive_source_folder_id,
            item_ids,
        }
    }
}

xml::blank_new!(ArchiveItem: blank, blank);

impl xml::ReadNode for ArchiveItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ArchiveSourceFolderId") => {
                input.require(&mut self.archive_source_folder_id, tag, 0)
            }
            (xml::M, "ItemIds") => input.require(&mut self.item_ids, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArchiveItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ArchiveSourceFolderId", &self.archive_source_folder_id);
        out.element("m:ItemIds", &self.item_ids);
    }
}

xml::root!(ArchiveItem, "m:ArchiveItem");
