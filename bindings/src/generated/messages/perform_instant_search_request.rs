// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    ArrayOfDistinguishedFolderId, ArrayOfFolderId, InstantSearchItem, QueryOptions,
};

/// Complex type `m:PerformInstantSearchRequest`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:PerformInstantSearch`.
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
}

impl Eq for PerformInstantSearchRequest {}

rt::complex_type!(
    PerformInstantSearchRequest { name: "m:PerformInstantSearchRequest", required:
    "m:SearchSessionId, m:ItemType, m:QueryOptions, m:SearchRequestId, m:KqlQuery, m:FolderScope",
    bits: 6, model:
    "m:SearchSessionId, m:ItemType, m:QueryOptions, m:SearchRequestId, m:KqlQuery, m:FolderScope, m:DistinguishedFolderScope?, m:IsDeepTraversal?, m:WaitOnSearchResults?"
    }
);

impl PerformInstantSearchRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        search_session_id: impl Into<String>,
        item_type: InstantSearchItem,
        query_options: QueryOptions,
        search_request_id: i64,
        kql_query: impl Into<String>,
        folder_scope: ArrayOfFolderId,
    ) -> Self {
        Self {
            search_session_id: search_session_id.into(),
            item_type,
            query_options,
            search_request_id,
            kql_query: kql_query.into(),
            folder_scope,
            distinguished_folder_scope: None,
            is_deep_traversal: None,
            wait_on_search_results: None,
        }
    }
}

rt::placeholder_new!(
    PerformInstantSearchRequest: text, placeholder, placeholder, placeholder, text,
    placeholder
);

impl rt::ReadComplex for PerformInstantSearchRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SearchSessionId") => {
                reader.require(&mut self.search_session_id, tag, 0)
            }
            (rt::M, "ItemType") => reader.require(&mut self.item_type, tag, 1),
            (rt::M, "QueryOptions") => reader.require(&mut self.query_options, tag, 2),
            (rt::M, "SearchRequestId") => {
                reader.require(&mut self.search_request_id, tag, 3)
            }
            (rt::M, "KqlQuery") => reader.require(&mut self.kql_query, tag, 4),
            (rt::M, "FolderScope") => reader.require(&mut self.folder_scope, tag, 5),
            (rt::M, "DistinguishedFolderScope") => {
                reader.fill(&mut self.distinguished_folder_scope, tag)
            }
            (rt::M, "IsDeepTraversal") => reader.fill(&mut self.is_deep_traversal, tag),
            (rt::M, "WaitOnSearchResults") => {
                reader.fill(&mut self.wait_on_search_results, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PerformInstantSearchRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SearchSessionId", &self.search_session_id);
        out.element("m:ItemType", &self.item_type);
        out.element("m:QueryOptions", &self.query_options);
        out.element("m:SearchRequestId", &self.search_request_id);
        out.element("m:KqlQuery", &self.kql_query);
        out.element("m:FolderScope", &self.folder_scope);
        out.element("m:DistinguishedFolderScope", &self.distinguished_folder_scope);
        out.element("m:IsDeepTraversal", &self.is_deep_traversal);
        out.element("m:WaitOnSearchResults", &self.wait_on_search_results);
    }
}

rt::root!(PerformInstantSearchRequest, "m:PerformInstantSearch");
