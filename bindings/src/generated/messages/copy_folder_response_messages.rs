// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CopyFolderResponseMessages = xml::List<
    xml::Listed<FolderInfoResponseMessage>,
    CopyFolderResponseMessagesList,
>;

xml::list_name!(
    CopyFolderResponseMessagesList: Messages "m:CopyFolderResponseMessage" { name:
    "m:CopyFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
