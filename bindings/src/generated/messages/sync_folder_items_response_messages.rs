// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, SyncFolderItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type SyncFolderItemsResponseMessages = xml::List<
    xml::KnownOrRaw<SyncFolderItemsResponseMessage>,
    SyncFolderItemsResponseMessagesList,
>;

rt::list_name!(
    SyncFolderItemsResponseMessagesList: Messages "m:SyncFolderItemsResponseMessage" {
    name: "m:SyncFolderItemsResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
