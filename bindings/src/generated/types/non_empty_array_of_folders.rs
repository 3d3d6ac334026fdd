// @generated

use ::ews_bindings::xml;

use super::AnyFolder;

/// Complex type `t:NonEmptyArrayOfFoldersType`.
#[doc(alias = "NonEmptyArrayOfFoldersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfFolders(pub Vec<AnyFolder>);

xml::complex_type!(
    NonEmptyArrayOfFolders { name: "t:NonEmptyArrayOfFoldersType", model:
    "(t:Folder | t:CalendarFolder | t:ContactsFolder | t:SearchFolder | t:TasksFolder)+",
    checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfFolders, AnyFolder);

xml::list_of_choices!(NonEmptyArrayOfFolders);
