// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type MoveFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    MoveFolderResponseMessagesList,
>;

rt::list_name!(
    MoveFolderResponseMessagesList: Messages "m:MoveFolderResponseMessage" { name:
    "m:MoveFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
