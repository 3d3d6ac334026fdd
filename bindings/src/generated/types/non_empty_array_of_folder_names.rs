// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:NonEmptyArrayOfFolderNamesType`.
#[doc(alias = "NonEmptyArrayOfFolderNamesType")]
pub type NonEmptyArrayOfFolderNames = xml::List<String, NonEmptyArrayOfFolderNamesList>;

rt::list_name!(
    NonEmptyArrayOfFolderNamesList: Elements "t:FolderName" { name:
    "t:NonEmptyArrayOfFolderNamesType", model: "t:FolderName+", flags: checked }
);
