// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type UpdateFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    UpdateFolderResponseMessagesList,
>;

rt::list_name!(
    UpdateFolderResponseMessagesList: Messages "m:UpdateFolderResponseMessage" { name:
    "m:UpdateFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
