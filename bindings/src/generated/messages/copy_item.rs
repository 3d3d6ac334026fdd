// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyArrayOfBaseItemIds, TargetFolderId};
use super::BaseMoveCopyItem;

/// Complex type `m:CopyItemType`.
///
/// Extends `m:BaseMoveCopyItemType`.
/// Global element `m:CopyItem`.
#[doc(alias = "CopyItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CopyItem {
    /// What it inherits from [`BaseMoveCopyItem`].
    pub base: BaseMoveCopyItem,
}

impl Eq for CopyItem {}

xml::complex_type!(
    CopyItem { name: "m:CopyItemType", base: BaseMoveCopyItem, bits: 2 }
);

impl CopyItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        to_folder_id: TargetFolderId,
        item_ids: NonEmptyArrayOfBaseItemIds,
    ) -> Self {
        Self {
            base: BaseMoveCopyItem::new(to_folder_id, item_ids),
        }
    }
}

xml::extends!(CopyItem, BaseMoveCopyItem);

xml::blank_new!(CopyItem: blank, blank);

impl xml::ReadNode for CopyItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for CopyItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(CopyItem, "m:CopyItem");
