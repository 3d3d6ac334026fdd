// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CreateFolderPathResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    CreateFolderPathResponseMessagesList,
>;

rt::list_name!(
    CreateFolderPathResponseMessagesList: Messages "m:CreateFolderPathResponseMessage" {
    name: "m:CreateFolderPathResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
