// @generated

use ::ews_bindings::xml;

use super::FolderChange;

/// Complex type `t:NonEmptyArrayOfFolderChangesType`.
#[doc(alias = "NonEmptyArrayOfFolderChangesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfFolderChanges(pub Vec<FolderChange>);

xml::complex_type!(
    NonEmptyArrayOfFolderChanges { name: "t:NonEmptyArrayOfFolderChangesType", model:
    "t:FolderChange+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfFolderChanges, FolderChange);

xml::list_of_elements!(NonEmptyArrayOfFolderChanges, t "FolderChange");
