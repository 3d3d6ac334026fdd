// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{BaseFolder, CalendarFolder, ContactsFolder, Folder, SearchFolder, TasksFolder};

/// Choice of 5 elements that several types share.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyFolder {
    /// Element `t:Folder`.
    Folder(Box<Folder>),
    /// Element `t:CalendarFolder`.
    CalendarFolder(Box<CalendarFolder>),
    /// Element `t:ContactsFolder`.
    ContactsFolder(Box<ContactsFolder>),
    /// Element `t:SearchFolder`.
    SearchFolder(Box<SearchFolder>),
    /// Element `t:TasksFolder`.
    TasksFolder(Box<TasksFolder>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for AnyFolder {}

rt::choice_type! {
    AnyFolder;
    0 Folder(Folder): t "Folder";
    1 CalendarFolder(CalendarFolder): t "CalendarFolder";
    2 ContactsFolder(ContactsFolder): t "ContactsFolder";
    3 SearchFolder(SearchFolder): t "SearchFolder";
    4 TasksFolder(TasksFolder): t "TasksFolder";
}

rt::common_base! {
    AnyFolder: BaseFolder, as_folder, as_folder_mut;
    Folder.base;
    CalendarFolder.base;
    ContactsFolder.base;
    SearchFolder.base.base;
    TasksFolder.base.base;
}
