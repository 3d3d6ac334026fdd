// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{SyncFolderHierarchyCreateOrUpdate, SyncFolderHierarchyDelete};

/// Complex type `t:SyncFolderHierarchyChangesType`.
///
/// A list of `SyncFolderHierarchyChange`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Changes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/changes-hierarchy).
#[doc(alias = "SyncFolderHierarchyChangesType")]
pub type SyncFolderHierarchyChanges = xml::List<
    SyncFolderHierarchyChange,
    SyncFolderHierarchyChangesList,
>;

rt::list_type! {
    SyncFolderHierarchyChangesList = "t:SyncFolderHierarchyChangesType";
    choices(SyncFolderHierarchyChange) repeated
}

/// The choice in `t:SyncFolderHierarchyChangesType`.
#[derive(Clone, Debug, PartialEq, Hash)]
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

impl Eq for SyncFolderHierarchyChange {}

rt::choice_type! {
    SyncFolderHierarchyChange;
    0 Create: t "Create";
    1 Update: t "Update";
    2 Delete(SyncFolderHierarchyDelete): t "Delete";
}
