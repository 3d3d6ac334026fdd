// @generated

use ::ews_bindings::{rt, xml};

use super::FolderChange;

/// Complex type `t:NonEmptyArrayOfFolderChangesType`.
#[doc(alias = "NonEmptyArrayOfFolderChangesType")]
pub type NonEmptyArrayOfFolderChanges = xml::List<
    FolderChange,
    NonEmptyArrayOfFolderChangesList,
>;

rt::list_name!(
    NonEmptyArrayOfFolderChangesList: Elements "t:FolderChange" { name:
    "t:NonEmptyArrayOfFolderChangesType", model: "t:FolderChange+", flags: checked }
);
