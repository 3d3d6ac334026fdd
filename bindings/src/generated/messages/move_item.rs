// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(MoveItem, BaseMoveCopyItem);

rt::placeholder_new!(MoveItem: placeholder, placeholder);

impl rt::ReadComplex for MoveItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for MoveItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(MoveItem, "m:MoveItem");
