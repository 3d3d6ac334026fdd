// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{NonEmptyArrayOfLegacyDns, SearchPageDirection};

/// Lists the items that the server could not index.
///
/// Complex type `m:GetNonIndexableItemDetailsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetNonIndexableItemDetails`.
///
/// Example, and the other operations of the area: [Compliance: eDiscovery, hold, retention and tracking](super::super::operation_index#compliance-ediscovery-hold-retention-and-tracking).
///
/// Microsoft's reference: [`GetNonIndexableItemDetails`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getnonindexableitemdetails-operation).
#[doc(alias = "GetNonIndexableItemDetailsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetNonIndexableItemDetails {
    /// Element `m:Mailboxes`, required.
    pub mailboxes: NonEmptyArrayOfLegacyDns,
    /// Element `m:PageSize`, optional.
    pub page_size: Option<i32>,
    /// Element `m:PageItemReference`, optional.
    pub page_item_reference: Option<String>,
    /// Element `m:PageDirection`, optional.
    pub page_direction: Option<SearchPageDirection>,
    /// Element `m:SearchArchiveOnly`, optional.
    pub search_archive_only: Option<bool>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetNonIndexableItemDetails {}

impl GetNonIndexableItemDetails {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailboxes: impl Into<NonEmptyArrayOfLegacyDns>) -> Self {
        Self {
            mailboxes: mailboxes.into(),
            page_size: None,
            page_item_reference: None,
            page_direction: None,
            search_archive_only: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetNonIndexableItemDetails = "m:GetNonIndexableItemDetailsType", required 1, new(value(NonEmptyArrayOfLegacyDns));
    elements m {
        0 mailboxes: "Mailboxes" required 0;
        1 page_size: "PageSize" optional;
        2 page_item_reference: "PageItemReference" optional;
        3 page_direction: "PageDirection" optional;
        4 search_archive_only: "SearchArchiveOnly" optional;
    }
    kept { kept }
}

rt::root! {
    GetNonIndexableItemDetails = "m:GetNonIndexableItemDetails"
}
