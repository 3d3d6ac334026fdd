// @generated

use ::ews_bindings::xml;

/// Complex type `t:NonEmptyArrayOfFolderNamesType`.
#[doc(alias = "NonEmptyArrayOfFolderNamesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfFolderNames(pub Vec<String>);

xml::complex_type!(
    NonEmptyArrayOfFolderNames { name: "t:NonEmptyArrayOfFolderNamesType", model:
    "t:FolderName+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfFolderNames, String);

xml::list_of_elements!(NonEmptyArrayOfFolderNames, t "FolderName");
