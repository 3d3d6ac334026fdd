// @generated

use ::ews_bindings::xml;

use super::FolderChange;

/// Complex type `t:NonEmptyArrayOfFolderChangesType`.
#[doc(alias = "NonEmptyArrayOfFolderChangesType")]
pub type NonEmptyArrayOfFolderChanges = xml::List<
    FolderChange,
    NonEmptyArrayOfFolderChangesList,
>;

xml::list_name!(
    NonEmptyArrayOfFolderChangesList: Elements "t:FolderChange" { name:
    "t:NonEmptyArrayOfFolderChangesType", model: "t:FolderChange+", flags: checked }
);
