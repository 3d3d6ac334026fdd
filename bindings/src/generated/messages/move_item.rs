// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyArrayOfBaseItemIds, TargetFolderId};
use super::BaseMoveCopyItem;

/// Complex type `m:MoveItemType`.
///
/// Extends `m:BaseMoveCopyItemType`.
/// Global element `m:MoveItem`.
#[doc(alias = "MoveItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoveItem {
    /// What it inherits from [`BaseMoveCopyItem`].
    pub base: BaseMoveCopyItem,
}

impl Eq for MoveItem {}

xml::complex_type!(
    MoveItem { name: "m:MoveItemType", base: BaseMoveCopyItem, bits: 2 }
);

impl MoveItem {
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

xml::extends!(MoveItem, BaseMoveCopyItem);

xml::blank_new!(MoveItem: blank, blank);

impl xml::ReadNode for MoveItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for MoveItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(MoveItem, "m:MoveItem");
