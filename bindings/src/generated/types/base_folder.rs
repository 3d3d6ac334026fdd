// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    ArrayOfStrings, DistinguishedFolderIdName, EffectiveRights, ExtendedProperty, FolderId,
    ManagedFolderInformation, RetentionTag,
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for BaseFolder {}

rt::complex_type! {
    BaseFolder = "t:BaseFolderType";
    elements t {
        0 folder_id: "FolderId" optional;
        1 parent_folder_id: "ParentFolderId" optional;
        2 folder_class: "FolderClass" optional;
        3 display_name: "DisplayName" optional;
        4 total_count: "TotalCount" optional;
        5 child_folder_count: "ChildFolderCount" optional;
        6 extended_property: "ExtendedProperty" repeated;
        7 managed_folder_information: "ManagedFolderInformation" optional;
        8 effective_rights: "EffectiveRights" optional;
        9 distinguished_folder_id: "DistinguishedFolderId" optional;
        10 policy_tag: "PolicyTag" optional;
        11 archive_tag: "ArchiveTag" optional;
        12 replica_list: "ReplicaList" optional;
    }
    kept { kept }
}
