// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    GetFolderResponseMessagesList,
>;

rt::list_name!(
    GetFolderResponseMessagesList: Messages "m:GetFolderResponseMessage" { name:
    "m:GetFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
