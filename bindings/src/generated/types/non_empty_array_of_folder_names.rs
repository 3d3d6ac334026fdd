// @generated

use ::ews_bindings::xml;

/// Complex type `t:NonEmptyArrayOfFolderNamesType`.
#[doc(alias = "NonEmptyArrayOfFolderNamesType")]
pub type NonEmptyArrayOfFolderNames = xml::List<String, NonEmptyArrayOfFolderNamesList>;

xml::list_name!(
    NonEmptyArrayOfFolderNamesList: Elements "t:FolderName" { name:
    "t:NonEmptyArrayOfFolderNamesType", model: "t:FolderName+", flags: checked }
);
