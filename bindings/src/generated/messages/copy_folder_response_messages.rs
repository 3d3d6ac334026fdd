// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CopyFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    CopyFolderResponseMessagesList,
>;

rt::list_name!(
    CopyFolderResponseMessagesList: Messages "m:CopyFolderResponseMessage" { name:
    "m:CopyFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
