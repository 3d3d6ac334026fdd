// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{
    CustomSearchScope, DelveSearchScope, GroupSearchScope, LargeArchiveSearchScope,
    OneDriveSearchScope, PrimaryMailboxSearchScope, SingleLargeArchiveSearchScope,
};

/// Complex type `t:ArrayOfSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfSearchScopeType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSearchScope {
    /// Element `t:PrimaryMailboxSearchScope`, optional.
    pub primary_mailbox_search_scope: Option<Box<PrimaryMailboxSearchScope>>,
    /// Element `t:LargeArchiveSearchScope`, optional.
    pub large_archive_search_scope: Option<Box<LargeArchiveSearchScope>>,
    /// Element `t:GroupSearchScope`, optional.
    pub group_search_scope: Option<Box<GroupSearchScope>>,
    /// Element `t:CustomSearchScope`, 0 to 4.
    pub custom_search_scope: Vec<CustomSearchScope>,
    /// Element `t:OneDriveSearchScope`, optional.
    pub one_drive_search_scope: Option<Box<OneDriveSearchScope>>,
    /// Element `t:SingleLargeArchiveSearchScope`, optional.
    pub single_large_archive_search_scope: Option<Box<SingleLargeArchiveSearchScope>>,
    /// Element `t:DelveSearchScope`, optional.
    pub delve_search_scope: Option<Box<DelveSearchScope>>,
}

impl Eq for ArrayOfSearchScope {}

rt::complex_type! {
    ArrayOfSearchScope = "t:ArrayOfSearchScopeType" checked;
    elements t {
        0 primary_mailbox_search_scope: "PrimaryMailboxSearchScope" optional;
        1 large_archive_search_scope: "LargeArchiveSearchScope" optional;
        2 group_search_scope: "GroupSearchScope" optional;
        3 custom_search_scope: "CustomSearchScope" between(0, 4);
        4 one_drive_search_scope: "OneDriveSearchScope" optional;
        5 single_large_archive_search_scope: "SingleLargeArchiveSearchScope" optional;
        6 delve_search_scope: "DelveSearchScope" optional;
    }
}
