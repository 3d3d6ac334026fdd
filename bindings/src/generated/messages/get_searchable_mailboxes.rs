// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `m:GetSearchableMailboxesType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetSearchableMailboxes`.
#[doc(alias = "GetSearchableMailboxesType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSearchableMailboxes {
    /// Element `m:SearchFilter`, optional.
    pub search_filter: Option<String>,
    /// Element `m:ExpandGroupMembership`, optional.
    pub expand_group_membership: Option<bool>,
}

impl Eq for GetSearchableMailboxes {}

rt::complex_type! {
    GetSearchableMailboxes = "m:GetSearchableMailboxesType";
    elements m {
        0 search_filter: "SearchFilter" optional;
        1 expand_group_membership: "ExpandGroupMembership" optional;
    }
}

rt::root! {
    GetSearchableMailboxes = "m:GetSearchableMailboxes"
}
