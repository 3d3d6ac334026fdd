// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    DelegatePermissions { name: "t:DelegatePermissionsType", model:
    "t:CalendarFolderPermissionLevel?, t:TasksFolderPermissionLevel?, t:InboxFolderPermissionLevel?, t:ContactsFolderPermissionLevel?, t:NotesFolderPermissionLevel?, t:JournalFolderPermissionLevel?"
    }
);

rt::placeholder_default!(DelegatePermissions);

impl rt::ReadComplex for DelegatePermissions {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "CalendarFolderPermissionLevel") => {
                reader.fill(&mut self.calendar_folder_permission_level, tag)
            }
            (rt::T, "TasksFolderPermissionLevel") => {
                reader.fill(&mut self.tasks_folder_permission_level, tag)
            }
            (rt::T, "InboxFolderPermissionLevel") => {
                reader.fill(&mut self.inbox_folder_permission_level, tag)
            }
            (rt::T, "ContactsFolderPermissionLevel") => {
                reader.fill(&mut self.contacts_folder_permission_level, tag)
            }
            (rt::T, "NotesFolderPermissionLevel") => {
                reader.fill(&mut self.notes_folder_permission_level, tag)
            }
            (rt::T, "JournalFolderPermissionLevel") => {
                reader.fill(&mut self.journal_folder_permission_level, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DelegatePermissions {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
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
