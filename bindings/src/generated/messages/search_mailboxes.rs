// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{
    FieldOrder, NonEmptyArrayOfMailboxQueries, PreviewItemResponseShape, SearchPageDirection,
    SearchResult,
};

/// Searches mailboxes for eDiscovery: counts, or previews of the items.
///
/// Complex type `m:SearchMailboxesType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SearchMailboxes`.
///
/// Example, and the other operations of the area: [Compliance: eDiscovery, hold, retention and tracking](super::super::operation_index#compliance-ediscovery-hold-retention-and-tracking).
///
/// Microsoft's reference: [`SearchMailboxes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchmailboxes-operation).
#[doc(alias = "SearchMailboxesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchMailboxes {
    /// Element `m:SearchQueries`, required.
    pub search_queries: NonEmptyArrayOfMailboxQueries,
    /// Element `m:ResultType`, required.
    pub result_type: SearchResult,
    /// Element `m:PreviewItemResponseShape`, optional.
    pub preview_item_response_shape: Option<Box<PreviewItemResponseShape>>,
    /// Element `m:SortBy`, optional.
    pub sort_by: Option<Box<FieldOrder>>,
    /// Element `m:Language`, optional.
    pub language: Option<String>,
    /// Element `m:Deduplication`, optional.
    pub deduplication: Option<bool>,
    /// Element `m:PageSize`, optional.
    pub page_size: Option<i32>,
    /// Element `m:PageItemReference`, optional.
    pub page_item_reference: Option<String>,
    /// Element `m:PageDirection`, optional.
    pub page_direction: Option<SearchPageDirection>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SearchMailboxes {}

impl SearchMailboxes {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        search_queries: impl Into<NonEmptyArrayOfMailboxQueries>,
        result_type: SearchResult,
    ) -> Self {
        Self {
            search_queries: search_queries.into(),
            result_type,
            preview_item_response_shape: None,
            sort_by: None,
            language: None,
            deduplication: None,
            page_size: None,
            page_item_reference: None,
            page_direction: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SearchMailboxes = "m:SearchMailboxesType", required 2, new(value(NonEmptyArrayOfMailboxQueries) value);
    elements m {
        0 search_queries: "SearchQueries" required 0;
        1 result_type: "ResultType" required 1;
        2 preview_item_response_shape: "PreviewItemResponseShape" optional;
        3 sort_by: "SortBy" optional;
        4 language: "Language" optional;
        5 deduplication: "Deduplication" optional;
        6 page_size: "PageSize" optional;
        7 page_item_reference: "PageItemReference" optional;
        8 page_direction: "PageDirection" optional;
    }
    kept { kept }
}

rt::root! {
    SearchMailboxes = "m:SearchMailboxes"
}
