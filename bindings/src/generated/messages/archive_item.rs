// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ArchiveItem: placeholder, placeholder);

impl rt::ReadComplex for ArchiveItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ArchiveSourceFolderId") => {
                reader.require(&mut self.archive_source_folder_id, tag, 0)
            }
            (rt::M, "ItemIds") => reader.require(&mut self.item_ids, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ArchiveItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ArchiveSourceFolderId", &self.archive_source_folder_id);
        out.element("m:ItemIds", &self.item_ids);
    }
}

rt::root!(ArchiveItem, "m:ArchiveItem");
