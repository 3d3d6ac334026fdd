// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Gets the mailboxes that the user may search for eDiscovery.
///
/// Complex type `m:GetSearchableMailboxesType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetSearchableMailboxes`.
///
/// Example, and the other operations of the area: [Compliance: eDiscovery, hold, retention and tracking](super::super::operation_index#compliance-ediscovery-hold-retention-and-tracking).
///
/// Microsoft's reference: [`GetSearchableMailboxes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getsearchablemailboxes-operation).
#[doc(alias = "GetSearchableMailboxesType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSearchableMailboxes {
    /// Element `m:SearchFilter`, optional.
    pub search_filter: Option<String>,
    /// Element `m:ExpandGroupMembership`, optional.
    pub expand_group_membership: Option<bool>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetSearchableMailboxes {}

rt::complex_type! {
    GetSearchableMailboxes = "m:GetSearchableMailboxesType";
    elements m {
        0 search_filter: "SearchFilter" optional;
        1 expand_group_membership: "ExpandGroupMembership" optional;
    }
    kept { kept }
}

rt::root! {
    GetSearchableMailboxes = "m:GetSearchableMailboxes"
}
