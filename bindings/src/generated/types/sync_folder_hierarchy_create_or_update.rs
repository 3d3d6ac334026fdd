// @generated

use ::ews_bindings::rt;
use super::{AnyFolder, CalendarFolder, ContactsFolder, Folder, SearchFolder, TasksFolder};

/// Complex type `t:SyncFolderHierarchyCreateOrUpdateType`.
#[doc(alias = "SyncFolderHierarchyCreateOrUpdateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchyCreateOrUpdate(pub AnyFolder);

impl Eq for SyncFolderHierarchyCreateOrUpdate {}

rt::choice_content! {
    struct SyncFolderHierarchyCreateOrUpdate(AnyFolder) = "t:SyncFolderHierarchyCreateOrUpdateType";
}

rt::from_alternatives! {
    SyncFolderHierarchyCreateOrUpdate.0: Folder, CalendarFolder, ContactsFolder, SearchFolder, TasksFolder
}
