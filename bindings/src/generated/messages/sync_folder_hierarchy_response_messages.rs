// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, SyncFolderHierarchyResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type SyncFolderHierarchyResponseMessages = xml::List<
    xml::KnownOrRaw<SyncFolderHierarchyResponseMessage>,
    SyncFolderHierarchyResponseMessagesList,
>;

rt::list_name!(
    SyncFolderHierarchyResponseMessagesList: Messages
    "m:SyncFolderHierarchyResponseMessage" { name:
    "m:SyncFolderHierarchyResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
