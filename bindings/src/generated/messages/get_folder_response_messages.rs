// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetFolderResponseMessages = xml::List<
    xml::Listed<FolderInfoResponseMessage>,
    GetFolderResponseMessagesList,
>;

xml::list_name!(
    GetFolderResponseMessagesList: Messages "m:GetFolderResponseMessage" { name:
    "m:GetFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
