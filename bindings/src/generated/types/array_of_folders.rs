// @generated

use ::ews_bindings::{rt, xml};

use super::AnyFolder;

/// Complex type `t:ArrayOfFoldersType`.
#[doc(alias = "ArrayOfFoldersType")]
pub type ArrayOfFolders = xml::List<AnyFolder, ArrayOfFoldersList>;

rt::list_name!(
    ArrayOfFoldersList: Choices "" { name: "t:ArrayOfFoldersType", model:
    "(t:Folder | t:CalendarFolder | t:ContactsFolder | t:SearchFolder | t:TasksFolder)*"
    }
);
