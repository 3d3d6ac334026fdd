// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::NonEmptyArrayOfBaseFolderIds;

/// Complex type `m:MarkAllItemsAsReadType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:MarkAllItemsAsRead`.
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
}

impl Eq for MarkAllItemsAsRead {}

rt::complex_type!(
    MarkAllItemsAsRead { name: "m:MarkAllItemsAsReadType", required:
    "m:ReadFlag, m:SuppressReadReceipts, m:FolderIds", bits: 3, model:
    "m:ReadFlag, m:SuppressReadReceipts, m:FolderIds" }
);

impl MarkAllItemsAsRead {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        read_flag: bool,
        suppress_read_receipts: bool,
        folder_ids: NonEmptyArrayOfBaseFolderIds,
    ) -> Self {
        Self {
            read_flag,
            suppress_read_receipts,
            folder_ids,
        }
    }
}

rt::placeholder_new!(MarkAllItemsAsRead: placeholder, placeholder, placeholder);

impl rt::ReadComplex for MarkAllItemsAsRead {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ReadFlag") => reader.require(&mut self.read_flag, tag, 0),
            (rt::M, "SuppressReadReceipts") => {
                reader.require(&mut self.suppress_read_receipts, tag, 1)
            }
            (rt::M, "FolderIds") => reader.require(&mut self.folder_ids, tag, 2),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MarkAllItemsAsRead {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ReadFlag", &self.read_flag);
        out.element("m:SuppressReadReceipts", &self.suppress_read_receipts);
        out.element("m:FolderIds", &self.folder_ids);
    }
}

rt::root!(MarkAllItemsAsRead, "m:MarkAllItemsAsRead");
