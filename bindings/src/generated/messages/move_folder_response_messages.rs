// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type MoveFolderResponseMessages = xml::List<
    xml::Listed<FolderInfoResponseMessage>,
    MoveFolderResponseMessagesList,
>;

xml::list_name!(
    MoveFolderResponseMessagesList: Messages "m:MoveFolderResponseMessage" { name:
    "m:MoveFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
