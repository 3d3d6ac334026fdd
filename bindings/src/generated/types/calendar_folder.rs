// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BaseFolder, CalendarPermissionReadAccess, CalendarPermissionSet};

/// Complex type `t:CalendarFolderType`.
///
/// Extends `t:BaseFolderType`.
///
/// Fields inherited from [`BaseFolder`]: `folder_id`, `parent_folder_id`, `folder_class`, `display_name`, `total_count`, `child_folder_count`, `extended_property`, `managed_folder_information`, `effective_rights`, `distinguished_folder_id`, `policy_tag`, `archive_tag`, `replica_list`, `kept`.
///
/// Microsoft's reference: [`CalendarFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendarfolder).
#[doc(alias = "CalendarFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarFolder {
    /// The value of the base type, [`BaseFolder`].
    pub base: BaseFolder,
    /// Element `t:SharingEffectiveRights`, optional, since `Exchange2010_SP1`.
    pub sharing_effective_rights: Option<CalendarPermissionReadAccess>,
    /// Element `t:PermissionSet`, optional.
    pub permission_set: Option<Box<CalendarPermissionSet>>,
}

impl Eq for CalendarFolder {}

rt::complex_type! {
    CalendarFolder: BaseFolder = "t:CalendarFolderType";
    elements t {
        base 13;
        0 sharing_effective_rights: "SharingEffectiveRights" optional;
        1 permission_set: "PermissionSet" optional;
    }
    kept { base.kept }
}
