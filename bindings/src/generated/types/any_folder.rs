// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    BaseFolder, CalendarFolder, ContactsFolder, Folder, SearchFolder, TasksFolder,
};

/// A choice that several types have: one of 5 elements.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum AnyFolder {
    /// Element `t:Folder`.
    Folder(Folder),
    /// Element `t:CalendarFolder`.
    CalendarFolder(CalendarFolder),
    /// Element `t:ContactsFolder`.
    ContactsFolder(ContactsFolder),
    /// Element `t:SearchFolder`.
    SearchFolder(SearchFolder),
    /// Element `t:TasksFolder`.
    TasksFolder(TasksFolder),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl AnyFolder {
    /// What the alternatives have in common, their [`BaseFolder`]; `None` for one that has none.
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

::ews_bindings::from_variants!(
    AnyFolder : Folder(Folder), CalendarFolder(CalendarFolder),
    ContactsFolder(ContactsFolder), SearchFolder(SearchFolder), TasksFolder(TasksFolder)
);

impl xml::ReadChoice for AnyFolder {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "Folder") => input.alternative(tag, Self::Folder),
            (xml::T, "CalendarFolder") => input.alternative(tag, Self::CalendarFolder),
            (xml::T, "ContactsFolder") => input.alternative(tag, Self::ContactsFolder),
            (xml::T, "SearchFolder") => input.alternative(tag, Self::SearchFolder),
            (xml::T, "TasksFolder") => input.alternative(tag, Self::TasksFolder),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(AnyFolder);

impl xml::WriteChoice for AnyFolder {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::Folder(value) => out.element("t:Folder", value),
            Self::CalendarFolder(value) => out.element("t:CalendarFolder", value),
            Self::ContactsFolder(value) => out.element("t:ContactsFolder", value),
            Self::SearchFolder(value) => out.element("t:SearchFolder", value),
            Self::TasksFolder(value) => out.element("t:TasksFolder", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
