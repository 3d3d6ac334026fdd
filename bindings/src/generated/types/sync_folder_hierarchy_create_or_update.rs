// @generated

use ::ews_bindings::xml;

use super::{
    AnyFolder, CalendarFolder, ContactsFolder, Folder, SearchFolder, TasksFolder,
};

/// Complex type `t:SyncFolderHierarchyCreateOrUpdateType`.
#[doc(alias = "SyncFolderHierarchyCreateOrUpdateType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchyCreateOrUpdate(pub AnyFolder);

impl Eq for SyncFolderHierarchyCreateOrUpdate {}

xml::complex_type!(
    SyncFolderHierarchyCreateOrUpdate { name: "t:SyncFolderHierarchyCreateOrUpdateType",
    required: "t:Folder|t:CalendarFolder|t:ContactsFolder|t:SearchFolder|t:TasksFolder",
    bits: 1, model:
    "(t:Folder | t:CalendarFolder | t:ContactsFolder | t:SearchFolder | t:TasksFolder)" }
);

xml::choice_wrapper_type!(SyncFolderHierarchyCreateOrUpdate, AnyFolder);

xml::from_alternatives!(
    SyncFolderHierarchyCreateOrUpdate.0: Folder, CalendarFolder, ContactsFolder,
    SearchFolder, TasksFolder
);
