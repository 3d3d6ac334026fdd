// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfStrings, FileItem};

/// Complex type `t:DocumentFileItemType`, since `V2016_10_10`.
///
/// Extends `t:FileItemType`.
#[doc(alias = "DocumentFileItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DocumentFileItem {
    /// The fields inherited from [`FileItem`].
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
    elements {
        base;
        0 author: t "Author" ?;
        1 title: t "Title" ?;
        2 last_modified_by: t "LastModifiedBy" ?;
    }
}
