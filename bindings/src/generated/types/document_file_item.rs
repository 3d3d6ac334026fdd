// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfStrings, FileItem};

/// Complex type `t:DocumentFileItemType`, since `V2016_10_10`.
///
/// Extends `t:FileItemType`.
///
/// Fields inherited from [`FileItem`]: `file_name`, `file_extension`, `file_size`, `file_created_time`, `file_modified_time`, `storage_provider_context`, `file_id`, `item_reference_id`, `reference_id`, `sender`, `item_received_time`, `item_path` and 14 more.
///
/// Fields inherited from [`Item`](super::Item): `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
#[doc(alias = "DocumentFileItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DocumentFileItem {
    /// The value of the base type, [`FileItem`].
    pub base: FileItem,
    /// Element `t:Author`, optional.
    pub author: Option<ArrayOfStrings>,
    /// Element `t:Title`, optional.
    pub title: Option<String>,
    /// Element `t:LastModifiedBy`, optional.
    pub last_modified_by: Option<String>,
}

rt::complex_type! {
    DocumentFileItem: FileItem = "t:DocumentFileItemType";
    elements t {
        base 97;
        0 author: "Author" optional;
        1 title: "Title" optional;
        2 last_modified_by: "LastModifiedBy" optional;
    }
    kept { base.base.kept }
}
