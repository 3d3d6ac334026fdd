// @generated

use ::ews_bindings::{rt, xml};

use super::AnyFolder;

/// Complex type `t:NonEmptyArrayOfFoldersType`.
#[doc(alias = "NonEmptyArrayOfFoldersType")]
pub type NonEmptyArrayOfFolders = xml::List<AnyFolder, NonEmptyArrayOfFoldersList>;

rt::list_name!(
    NonEmptyArrayOfFoldersList: Choices "" { name: "t:NonEmptyArrayOfFoldersType",
    model:
    "(t:Folder | t:CalendarFolder | t:ContactsFolder | t:SearchFolder | t:TasksFolder)+",
    flags: checked }
);
