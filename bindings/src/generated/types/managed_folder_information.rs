// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:ManagedFolderInformationType`.
#[doc(alias = "ManagedFolderInformationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ManagedFolderInformation {
    /// Element `t:CanDelete`, optional.
    pub can_delete: Option<bool>,
    /// Element `t:CanRenameOrMove`, optional.
    pub can_rename_or_move: Option<bool>,
    /// Element `t:MustDisplayComment`, optional.
    pub must_display_comment: Option<bool>,
    /// Element `t:HasQuota`, optional.
    pub has_quota: Option<bool>,
    /// Element `t:IsManagedFoldersRoot`, optional.
    pub is_managed_folders_root: Option<bool>,
    /// Element `t:ManagedFolderId`, optional.
    pub managed_folder_id: Option<String>,
    /// Element `t:Comment`, optional.
    pub comment: Option<String>,
    /// Element `t:StorageQuota`, optional.
    pub storage_quota: Option<i32>,
    /// Element `t:FolderSize`, optional.
    pub folder_size: Option<i32>,
    /// Element `t:HomePage`, optional.
    pub home_page: Option<String>,
}

impl Eq for ManagedFolderInformation {}

rt::complex_type!(
    ManagedFolderInformation { name: "t:ManagedFolderInformationType", model:
    "t:CanDelete?, t:CanRenameOrMove?, t:MustDisplayComment?, t:HasQuota?, t:IsManagedFoldersRoot?, t:ManagedFolderId?, t:Comment?, t:StorageQuota?, t:FolderSize?, t:HomePage?"
    }
);

rt::placeholder_default!(ManagedFolderInformation);

impl rt::ReadComplex for ManagedFolderInformation {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "CanDelete") => reader.fill(&mut self.can_delete, tag),
            (rt::T, "CanRenameOrMove") => reader.fill(&mut self.can_rename_or_move, tag),
            (rt::T, "MustDisplayComment") => {
                reader.fill(&mut self.must_display_comment, tag)
            }
            (rt::T, "HasQuota") => reader.fill(&mut self.has_quota, tag),
            (rt::T, "IsManagedFoldersRoot") => {
                reader.fill(&mut self.is_managed_folders_root, tag)
            }
            (rt::T, "ManagedFolderId") => reader.fill(&mut self.managed_folder_id, tag),
            (rt::T, "Comment") => reader.fill(&mut self.comment, tag),
            (rt::T, "StorageQuota") => reader.fill(&mut self.storage_quota, tag),
            (rt::T, "FolderSize") => reader.fill(&mut self.folder_size, tag),
            (rt::T, "HomePage") => reader.fill(&mut self.home_page, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ManagedFolderInformation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:CanDelete", &self.can_delete);
        out.element("t:CanRenameOrMove", &self.can_rename_or_move);
        out.element("t:MustDisplayComment", &self.must_display_comment);
        out.element("t:HasQuota", &self.has_quota);
        out.element("t:IsManagedFoldersRoot", &self.is_managed_folders_root);
        out.element("t:ManagedFolderId", &self.managed_folder_id);
        out.element("t:Comment", &self.comment);
        out.element("t:StorageQuota", &self.storage_quota);
        out.element("t:FolderSize", &self.folder_size);
        out.element("t:HomePage", &self.home_page);
    }
}
