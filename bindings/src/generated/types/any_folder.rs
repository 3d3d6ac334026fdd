// @generated

use ::ews_bindings::{rt, xml};

use super::{
    BaseFolder, CalendarFolder, ContactsFolder, Folder, SearchFolder, TasksFolder,
};

/// A choice that several types have: one of 5 elements.
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

impl AnyFolder {
    /// What the alternatives have in common, their [`BaseFolder`]; `None` for one that has none.
    #[inline]
    pub fn as_folder(&self) -> Option<&BaseFolder> {
        Some(
            match self {
                Self::Folder(value) => &value.base,
                Self::CalendarFolder(value) => &value.base,
                Self::ContactsFolder(value) => &value.base,
                Self::SearchFolder(value) => &value.base.base,
                Self::TasksFolder(value) => &value.base.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_folder`], to change it.
    #[inline]
    pub fn as_folder_mut(&mut self) -> Option<&mut BaseFolder> {
        Some(
            match self {
                Self::Folder(value) => &mut value.base,
                Self::CalendarFolder(value) => &mut value.base,
                Self::ContactsFolder(value) => &mut value.base,
                Self::SearchFolder(value) => &mut value.base.base,
                Self::TasksFolder(value) => &mut value.base.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    AnyFolder: Folder(Folder), CalendarFolder(CalendarFolder),
    ContactsFolder(ContactsFolder), SearchFolder(SearchFolder), TasksFolder(TasksFolder)
);

rt::choice_type!(
    AnyFolder { 0 Folder = t "Folder", 1 CalendarFolder = t "CalendarFolder", 2
    ContactsFolder = t "ContactsFolder", 3 SearchFolder = t "SearchFolder", 4 TasksFolder
    = t "TasksFolder" }
);
