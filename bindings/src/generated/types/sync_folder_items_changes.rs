// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{SyncFolderItemsCreateOrUpdate, SyncFolderItemsDelete, SyncFolderItemsReadFlag};

/// Complex type `t:SyncFolderItemsChangesType`.
///
/// A list of `SyncFolderItemsChange`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Changes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/changes-items).
#[doc(alias = "SyncFolderItemsChangesType")]
pub type SyncFolderItemsChanges = xml::List<
    SyncFolderItemsChange,
    SyncFolderItemsChangesList,
>;

rt::list_type! {
    SyncFolderItemsChangesList = "t:SyncFolderItemsChangesType";
    choices(SyncFolderItemsChange) repeated
}

/// The choice in `t:SyncFolderItemsChangesType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum SyncFolderItemsChange {
    /// Element `t:Create`.
    Create(SyncFolderItemsCreateOrUpdate),
    /// Element `t:Update`.
    Update(SyncFolderItemsCreateOrUpdate),
    /// Element `t:Delete`.
    Delete(Box<SyncFolderItemsDelete>),
    /// Element `t:ReadFlagChange`.
    ReadFlagChange(Box<SyncFolderItemsReadFlag>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

rt::choice_type! {
    SyncFolderItemsChange;
    0 Create: t "Create";
    1 Update: t "Update";
    2 Delete(SyncFolderItemsDelete): t "Delete";
    3 ReadFlagChange(SyncFolderItemsReadFlag): t "ReadFlagChange";
}
