// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(CopyItem, BaseMoveCopyItem);

rt::placeholder_new!(CopyItem: placeholder, placeholder);

impl rt::ReadComplex for CopyItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for CopyItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(CopyItem, "m:CopyItem");
