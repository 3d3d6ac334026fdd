// @generated

use ::ews_bindings::xml;

use super::{
    SyncFolderItemsCreateOrUpdate, SyncFolderItemsDelete, SyncFolderItemsReadFlag,
};

/// Complex type `t:SyncFolderItemsChangesType`.
#[doc(alias = "SyncFolderItemsChangesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsChanges(pub Vec<SyncFolderItemsChange>);

xml::complex_type!(
    SyncFolderItemsChanges { name: "t:SyncFolderItemsChangesType", model:
    "(t:Create | t:Update | t:Delete | t:ReadFlagChange)*" }
);

xml::wrapper_type!(SyncFolderItemsChanges, SyncFolderItemsChange);

xml::list_of_choices!(SyncFolderItemsChanges);

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

xml::from_variants!(
    SyncFolderItemsChange: Delete(SyncFolderItemsDelete),
    ReadFlagChange(SyncFolderItemsReadFlag)
);

xml::choice_type!(
    SyncFolderItemsChange { Create = t "Create", Update = t "Update", Delete = t
    "Delete", ReadFlagChange = t "ReadFlagChange" }
);
