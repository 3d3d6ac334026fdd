// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BaseFolder, PermissionReadAccess, PermissionSet};

/// Complex type `t:ContactsFolderType`.
///
/// Extends `t:BaseFolderType`.
///
/// Fields inherited from [`BaseFolder`]: `folder_id`, `parent_folder_id`, `folder_class`, `display_name`, `total_count`, `child_folder_count`, `extended_property`, `managed_folder_information`, `effective_rights`, `distinguished_folder_id`, `policy_tag`, `archive_tag`, `replica_list`, `kept`.
///
/// Microsoft's reference: [`ContactsFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/contactsfolder).
#[doc(alias = "ContactsFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContactsFolder {
    /// The value of the base type, [`BaseFolder`].
    pub base: BaseFolder,
    /// Element `t:SharingEffectiveRights`, optional, since `Exchange2010_SP1`.
    pub sharing_effective_rights: Option<PermissionReadAccess>,
    /// Element `t:PermissionSet`, optional.
    pub permission_set: Option<Box<PermissionSet>>,
    /// Element `t:SourceId`, optional, since `V2016_10_10`.
    pub source_id: Option<String>,
    /// Element `t:AccountName`, optional, since `V2016_10_10`.
    pub account_name: Option<String>,
}

impl Eq for ContactsFolder {}

rt::complex_type! {
    ContactsFolder: BaseFolder = "t:ContactsFolderType";
    elements t {
        base 13;
        0 sharing_effective_rights: "SharingEffectiveRights" optional;
        1 permission_set: "PermissionSet" optional;
        2 source_id: "SourceId" optional;
        3 account_name: "AccountName" optional;
    }
    kept { base.kept }
}
