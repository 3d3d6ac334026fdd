// @generated

use ::ews_bindings::xml;

use super::{SyncFolderHierarchyCreateOrUpdate, SyncFolderHierarchyDelete};

/// Complex type `t:SyncFolderHierarchyChangesType`.
#[doc(alias = "SyncFolderHierarchyChangesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchyChanges(pub Vec<SyncFolderHierarchyChange>);

xml::complex_type!(
    SyncFolderHierarchyChanges { name: "t:SyncFolderHierarchyChangesType", model:
    "(t:Create | t:Update | t:Delete)*" }
);

xml::wrapper_type!(SyncFolderHierarchyChanges, SyncFolderHierarchyChange);

xml::list_of_choices!(SyncFolderHierarchyChanges);

/// The choice in `t:SyncFolderHierarchyChangesType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum SyncFolderHierarchyChange {
    /// Element `t:Create`.
    Create(SyncFolderHierarchyCreateOrUpdate),
    /// Element `t:Update`.
    Update(SyncFolderHierarchyCreateOrUpdate),
    /// Element `t:Delete`.
    Delete(Box<SyncFolderHierarchyDelete>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

xml::from_variants!(SyncFolderHierarchyChange: Delete(SyncFolderHierarchyDelete));

xml::choice_type!(
    SyncFolderHierarchyChange { Create = t "Create", Update = t "Update", Delete = t
    "Delete" }
);
