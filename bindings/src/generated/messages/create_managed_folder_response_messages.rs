// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CreateManagedFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    CreateManagedFolderResponseMessagesList,
>;

rt::list_name!(
    CreateManagedFolderResponseMessagesList: Messages
    "m:CreateManagedFolderResponseMessage" { name:
    "m:CreateManagedFolderResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
