// @generated

use ::ews_bindings::xml;

use super::AnyFolder;

/// Complex type `t:ArrayOfFoldersType`.
#[doc(alias = "ArrayOfFoldersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfFolders(pub Vec<AnyFolder>);

xml::complex_type!(
    ArrayOfFolders { name: "t:ArrayOfFoldersType", model:
    "(t:Folder | t:CalendarFolder | t:ContactsFolder | t:SearchFolder | t:TasksFolder)*"
    }
);

xml::wrapper_type!(ArrayOfFolders, AnyFolder);

xml::list_of_choices!(ArrayOfFolders);
