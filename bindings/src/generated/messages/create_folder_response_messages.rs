// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CreateFolderResponseMessages = xml::List<
    xml::Listed<FolderInfoResponseMessage>,
    CreateFolderResponseMessagesList,
>;

xml::list_name!(
    CreateFolderResponseMessagesList: Messages "m:CreateFolderResponseMessage" { name:
    "m:CreateFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
