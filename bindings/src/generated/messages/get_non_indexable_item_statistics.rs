// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfLegacyDns;

/// Counts the items that the server could not index.
///
/// Complex type `m:GetNonIndexableItemStatisticsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetNonIndexableItemStatistics`.
///
/// Example, and the other operations of the area: [Compliance: eDiscovery, hold, retention and tracking](super::super::operation_index#compliance-ediscovery-hold-retention-and-tracking).
///
/// Microsoft's reference: [`GetNonIndexableItemStatistics`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getnonindexableitemstatistics-operation).
#[doc(alias = "GetNonIndexableItemStatisticsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetNonIndexableItemStatistics {
    /// Element `m:Mailboxes`, required.
    pub mailboxes: NonEmptyArrayOfLegacyDns,
    /// Element `m:SearchArchiveOnly`, optional.
    pub search_archive_only: Option<bool>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetNonIndexableItemStatistics {}

impl GetNonIndexableItemStatistics {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailboxes: impl Into<NonEmptyArrayOfLegacyDns>) -> Self {
        Self {
            mailboxes: mailboxes.into(),
            search_archive_only: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetNonIndexableItemStatistics = "m:GetNonIndexableItemStatisticsType", required 1, new(value(NonEmptyArrayOfLegacyDns));
    elements m {
        0 mailboxes: "Mailboxes" required 0;
        1 search_archive_only: "SearchArchiveOnly" optional;
    }
    kept { kept }
}

rt::root! {
    GetNonIndexableItemStatistics = "m:GetNonIndexableItemStatistics"
}
