// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfDistinguishedFolderId, ArrayOfFolderId, InstantSearchItem, QueryOptions};

/// Complex type `m:PerformInstantSearchRequest`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:PerformInstantSearch`.
#[doc(alias = "PerformInstantSearch")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PerformInstantSearchRequest {
    /// Element `m:SearchSessionId`, required.
    pub search_session_id: String,
    /// Element `m:ItemType`, required.
    pub item_type: InstantSearchItem,
    /// Element `m:QueryOptions`, required.
    pub query_options: QueryOptions,
    /// Element `m:SearchRequestId`, required.
    pub search_request_id: i64,
    /// Element `m:KqlQuery`, required.
    pub kql_query: String,
    /// Element `m:FolderScope`, required.
    pub folder_scope: ArrayOfFolderId,
    /// Element `m:DistinguishedFolderScope`, optional.
    pub distinguished_folder_scope: Option<ArrayOfDistinguishedFolderId>,
    /// Element `m:IsDeepTraversal`, optional.
    pub is_deep_traversal: Option<bool>,
    /// Element `m:WaitOnSearchResults`, optional.
    pub wait_on_search_results: Option<bool>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for PerformInstantSearchRequest {}

impl PerformInstantSearchRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        search_session_id: impl Into<String>,
        item_type: impl Into<InstantSearchItem>,
        query_options: impl Into<QueryOptions>,
        search_request_id: i64,
        kql_query: impl Into<String>,
        folder_scope: impl Into<ArrayOfFolderId>,
    ) -> Self {
        Self {
            search_session_id: search_session_id.into(),
            item_type: item_type.into(),
            query_options: query_options.into(),
            search_request_id,
            kql_query: kql_query.into(),
            folder_scope: folder_scope.into(),
            distinguished_folder_scope: None,
            is_deep_traversal: None,
            wait_on_search_results: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    PerformInstantSearchRequest = "m:PerformInstantSearchRequest", required 6, new(text value(InstantSearchItem) value(QueryOptions) value text value(ArrayOfFolderId));
    elements m {
        0 search_session_id: "SearchSessionId" required 0;
        1 item_type: "ItemType" required 1;
        2 query_options: "QueryOptions" required 2;
        3 search_request_id: "SearchRequestId" required 3;
        4 kql_query: "KqlQuery" required 4;
        5 folder_scope: "FolderScope" required 5;
        6 distinguished_folder_scope: "DistinguishedFolderScope" optional;
        7 is_deep_traversal: "IsDeepTraversal" optional;
        8 wait_on_search_results: "WaitOnSearchResults" optional;
    }
    kept { kept }
}

rt::root! {
    PerformInstantSearchRequest = "m:PerformInstantSearch"
}
