// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, SyncFolderHierarchyResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type SyncFolderHierarchyResponseMessages = xml::List<
    xml::Listed<SyncFolderHierarchyResponseMessage>,
    SyncFolderHierarchyResponseMessagesList,
>;

xml::list_name!(
    SyncFolderHierarchyResponseMessagesList: Messages
    "m:SyncFolderHierarchyResponseMessage" { name:
    "m:SyncFolderHierarchyResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
