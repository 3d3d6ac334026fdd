// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BaseFolder, CalendarPermissionReadAccess, CalendarPermissionSet};

/// Complex type `t:CalendarFolderType`.
///
/// Extends `t:BaseFolderType`.
#[doc(alias = "CalendarFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarFolder {
    /// The fields inherited from [`BaseFolder`].
    pub base: BaseFolder,
    /// Element `t:SharingEffectiveRights`, optional, since `Exchange2010_SP1`.
    pub sharing_effective_rights: Option<CalendarPermissionReadAccess>,
    /// Element `t:PermissionSet`, optional.
    pub permission_set: Option<Box<CalendarPermissionSet>>,
}

impl Eq for CalendarFolder {}

rt::complex_type! {
    CalendarFolder: BaseFolder = "t:CalendarFolderType";
    elements {
        base;
        0 sharing_effective_rights: t "SharingEffectiveRights" ?;
        1 permission_set: t "PermissionSet" ?;
    }
}
