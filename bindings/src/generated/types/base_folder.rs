// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfStrings, DistinguishedFolderIdName, EffectiveRights, ExtendedProperty,
    FolderId, ManagedFolderInformation, RetentionTag,
};

/// Abstract complex type `t:BaseFolderType`.
#[doc(alias = "BaseFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseFolder {
    /// Element `t:FolderId`, optional.
    pub folder_id: Option<Box<FolderId>>,
    /// Element `t:ParentFolderId`, optional.
    pub parent_folder_id: Option<Box<FolderId>>,
    /// Element `t:FolderClass`, optional.
    pub folder_class: Option<String>,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:TotalCount`, optional.
    pub total_count: Option<i32>,
    /// Element `t:ChildFolderCount`, optional.
    pub child_folder_count: Option<i32>,
    /// Element `t:ExtendedProperty`, any number.
    pub extended_property: Vec<ExtendedProperty>,
    /// Element `t:ManagedFolderInformation`, optional.
    pub managed_folder_information: Option<Box<ManagedFolderInformation>>,
    /// Element `t:EffectiveRights`, optional.
    pub effective_rights: Option<Box<EffectiveRights>>,
    /// Element `t:DistinguishedFolderId`, optional, since `Exchange2013_SP1`.
    pub distinguished_folder_id: Option<DistinguishedFolderIdName>,
    /// Element `t:PolicyTag`, optional, since `Exchange2013_SP1`.
    pub policy_tag: Option<Box<RetentionTag>>,
    /// Element `t:ArchiveTag`, optional, since `Exchange2013_SP1`.
    pub archive_tag: Option<Box<RetentionTag>>,
    /// Element `t:ReplicaList`, optional, since `V2016_10_10`.
    pub replica_list: Option<ArrayOfStrings>,
}

impl Eq for BaseFolder {}

rt::complex_type!(
    BaseFolder { name: "t:BaseFolderType", model:
    "t:FolderId?, t:ParentFolderId?, t:FolderClass?, t:DisplayName?, t:TotalCount?, t:ChildFolderCount?, t:ExtendedProperty*, t:ManagedFolderInformation?, t:EffectiveRights?, t:DistinguishedFolderId?, t:PolicyTag?, t:ArchiveTag?, t:ReplicaList?"
    }
);

rt::placeholder_default!(BaseFolder);

impl rt::ReadComplex for BaseFolder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FolderId") => reader.fill(&mut self.folder_id, tag),
            (rt::T, "ParentFolderId") => reader.fill(&mut self.parent_folder_id, tag),
            (rt::T, "FolderClass") => reader.fill(&mut self.folder_class, tag),
            (rt::T, "DisplayName") => reader.fill(&mut self.display_name, tag),
            (rt::T, "TotalCount") => reader.fill(&mut self.total_count, tag),
            (rt::T, "ChildFolderCount") => reader.fill(&mut self.child_folder_count, tag),
            (rt::T, "ExtendedProperty") => reader.fill(&mut self.extended_property, tag),
            (rt::T, "ManagedFolderInformation") => {
                reader.fill(&mut self.managed_folder_information, tag)
            }
            (rt::T, "EffectiveRights") => reader.fill(&mut self.effective_rights, tag),
            (rt::T, "DistinguishedFolderId") => {
                reader.fill(&mut self.distinguished_folder_id, tag)
            }
            (rt::T, "PolicyTag") => reader.fill(&mut self.policy_tag, tag),
            (rt::T, "ArchiveTag") => reader.fill(&mut self.archive_tag, tag),
            (rt::T, "ReplicaList") => reader.fill(&mut self.replica_list, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BaseFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:FolderId", &self.folder_id);
        out.element("t:ParentFolderId", &self.parent_folder_id);
        out.element("t:FolderClass", &self.folder_class);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:TotalCount", &self.total_count);
        out.element("t:ChildFolderCount", &self.child_folder_count);
        out.element("t:ExtendedProperty", &self.extended_property);
        out.element("t:ManagedFolderInformation", &self.managed_folder_information);
        out.element("t:EffectiveRights", &self.effective_rights);
        out.element("t:DistinguishedFolderId", &self.distinguished_folder_id);
        out.element("t:PolicyTag", &self.policy_tag);
        out.element("t:ArchiveTag", &self.archive_tag);
        out.element("t:ReplicaList", &self.replica_list);
    }
}
