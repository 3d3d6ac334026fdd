// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfBaseFolderIds;

/// Marks all items of folders as read or unread.
///
/// Complex type `m:MarkAllItemsAsReadType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:MarkAllItemsAsRead`.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
///
/// Microsoft's reference: [`MarkAllItemsAsRead`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/markallitemsasread-operation).
#[doc(alias = "MarkAllItemsAsReadType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAllItemsAsRead {
    /// Element `m:ReadFlag`, required.
    pub read_flag: bool,
    /// Element `m:SuppressReadReceipts`, required.
    pub suppress_read_receipts: bool,
    /// Element `m:FolderIds`, required.
    pub folder_ids: NonEmptyArrayOfBaseFolderIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for MarkAllItemsAsRead {}

impl MarkAllItemsAsRead {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        read_flag: bool,
        suppress_read_receipts: bool,
        folder_ids: impl Into<NonEmptyArrayOfBaseFolderIds>,
    ) -> Self {
        Self {
            read_flag,
            suppress_read_receipts,
            folder_ids: folder_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    MarkAllItemsAsRead = "m:MarkAllItemsAsReadType", required 3, new(value value value(NonEmptyArrayOfBaseFolderIds));
    elements m {
        0 read_flag: "ReadFlag" required 0;
        1 suppress_read_receipts: "SuppressReadReceipts" required 1;
        2 folder_ids: "FolderIds" required 2;
    }
    kept { kept }
}

rt::root! {
    MarkAllItemsAsRead = "m:MarkAllItemsAsRead"
}
