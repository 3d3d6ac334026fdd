// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CreateFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    CreateFolderResponseMessagesList,
>;

rt::list_name!(
    CreateFolderResponseMessagesList: Messages "m:CreateFolderResponseMessage" { name:
    "m:CreateFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
