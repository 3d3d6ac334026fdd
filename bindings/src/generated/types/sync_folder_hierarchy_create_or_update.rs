// @generated

use ::ews_bindings::rt;

use super::{
    AnyFolder, CalendarFolder, ContactsFolder, Folder, SearchFolder, TasksFolder,
};

/// Complex type `t:SyncFolderHierarchyCreateOrUpdateType`.
#[doc(alias = "SyncFolderHierarchyCreateOrUpdateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchyCreateOrUpdate(pub AnyFolder);

impl Eq for SyncFolderHierarchyCreateOrUpdate {}

rt::complex_type!(
    SyncFolderHierarchyCreateOrUpdate { name: "t:SyncFolderHierarchyCreateOrUpdateType",
    required: "t:Folder|t:CalendarFolder|t:ContactsFolder|t:SearchFolder|t:TasksFolder",
    bits: 1, model:
    "(t:Folder | t:CalendarFolder | t:ContactsFolder | t:SearchFolder | t:TasksFolder)" }
);

rt::choice_wrapper_type!(SyncFolderHierarchyCreateOrUpdate, AnyFolder);

rt::from_alternatives!(
    SyncFolderHierarchyCreateOrUpdate.0: Folder, CalendarFolder, ContactsFolder,
    SearchFolder, TasksFolder
);
