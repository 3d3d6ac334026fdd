// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{NonEmptyArrayOfBaseItemIds, TargetFolderId};

/// Complex type `m:BaseMoveCopyItemType`.
///
/// Extends `m:BaseRequestType`.
#[doc(alias = "BaseMoveCopyItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseMoveCopyItem {
    /// Element `m:ToFolderId`, required.
    pub to_folder_id: TargetFolderId,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
    /// Element `m:ReturnNewItemIds`, optional, since `Exchange2010_SP1`.
    pub return_new_item_ids: Option<bool>,
}

impl Eq for BaseMoveCopyItem {}

rt::complex_type!(
    BaseMoveCopyItem { name: "m:BaseMoveCopyItemType", required:
    "m:ToFolderId, m:ItemIds", bits: 2, model:
    "m:ToFolderId, m:ItemIds, m:ReturnNewItemIds?" }
);

impl BaseMoveCopyItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        to_folder_id: TargetFolderId,
        item_ids: NonEmptyArrayOfBaseItemIds,
    ) -> Self {
        Self {
            to_folder_id,
            item_ids,
            return_new_item_ids: None,
        }
    }
}

rt::placeholder_new!(BaseMoveCopyItem: placeholder, placeholder);

impl rt::ReadComplex for BaseMoveCopyItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ToFolderId") => reader.require(&mut self.to_folder_id, tag, 0),
            (rt::M, "ItemIds") => reader.require(&mut self.item_ids, tag, 1),
            (rt::M, "ReturnNewItemIds") => {
                reader.fill(&mut self.return_new_item_ids, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BaseMoveCopyItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ToFolderId", &self.to_folder_id);
        out.element("m:ItemIds", &self.item_ids);
        out.element("m:ReturnNewItemIds", &self.return_new_item_ids);
    }
}
