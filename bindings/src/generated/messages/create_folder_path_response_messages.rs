// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CreateFolderPathResponseMessages = xml::List<
    xml::Listed<FolderInfoResponseMessage>,
    CreateFolderPathResponseMessagesList,
>;

xml::list_name!(
    CreateFolderPathResponseMessagesList: Messages "m:CreateFolderPathResponseMessage" {
    name: "m:CreateFolderPathResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
