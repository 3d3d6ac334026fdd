// @generated

use ::ews_bindings::{Result, xml};

use super::DelegateFolderPermissionLevel;

/// Complex type `t:DelegatePermissionsType`.
#[doc(alias = "DelegatePermissionsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelegatePermissions {
    /// Element `t:CalendarFolderPermissionLevel`, optional.
    pub calendar_folder_permission_level: Option<DelegateFolderPermissionLevel>,
    /// Element `t:TasksFolderPermissionLevel`, optional.
    pub tasks_folder_permission_level: Option<DelegateFolderPermissionLevel>,
    /// Element `t:InboxFolderPermissionLevel`, optional.
    pub inbox_folder_permission_level: Option<DelegateFolderPermissionLevel>,
    /// Element `t:ContactsFolderPermissionLevel`, optional.
    pub contacts_folder_permission_level: Option<DelegateFolderPermissionLevel>,
    /// Element `t:NotesFolderPermissionLevel`, optional.
    pub notes_folder_permission_level: Option<DelegateFolderPermissionLevel>,
    /// Element `t:JournalFolderPermissionLevel`, optional.
    pub journal_folder_permission_level: Option<DelegateFolderPermissionLevel>,
}

impl Eq for DelegatePermissions {}

xml::complex_type!(
    DelegatePermissions { name: "t:DelegatePermissionsType", model:
    "t:CalendarFolderPermissionLevel?, t:TasksFolderPermissionLevel?, t:InboxFolderPermissionLevel?, t:ContactsFolderPermissionLevel?, t:NotesFolderPermissionLevel?, t:JournalFolderPermissionLevel?"
    }
);

xml::blank_default!(DelegatePermissions);

impl xml::ReadNode for DelegatePermissions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "CalendarFolderPermissionLevel") => {
                input.fill(&mut self.calendar_folder_permission_level, tag)
            }
            (xml::T, "TasksFolderPermissionLevel") => {
                input.fill(&mut self.tasks_folder_permission_level, tag)
            }
            (xml::T, "InboxFolderPermissionLevel") => {
                input.fill(&mut self.inbox_folder_permission_level, tag)
            }
            (xml::T, "ContactsFolderPermissionLevel") => {
                input.fill(&mut self.contacts_folder_permission_level, tag)
            }
            (xml::T, "NotesFolderPermissionLevel") => {
                input.fill(&mut self.notes_folder_permission_level, tag)
            }
            (xml::T, "JournalFolderPermissionLevel") => {
                input.fill(&mut self.journal_folder_permission_level, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DelegatePermissions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element(
            "t:CalendarFolderPermissionLevel",
            &self.calendar_folder_permission_level,
        );
        out.element("t:TasksFolderPermissionLevel", &self.tasks_folder_permission_level);
        out.element("t:InboxFolderPermissionLevel", &self.inbox_folder_permission_level);
        out.element(
            "t:ContactsFolderPermissionLevel",
            &self.contacts_folder_permission_level,
        );
        out.element("t:NotesFolderPermissionLevel", &self.notes_folder_permission_level);
        out.element(
            "t:JournalFolderPermissionLevel",
            &self.journal_folder_permission_level,
        );
    }
}
