// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type UpdateFolderResponseMessages = xml::List<
    xml::Listed<FolderInfoResponseMessage>,
    UpdateFolderResponseMessagesList,
>;

xml::list_name!(
    UpdateFolderResponseMessagesList: Messages "m:UpdateFolderResponseMessage" { name:
    "m:UpdateFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
