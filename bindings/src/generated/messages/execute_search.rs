// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{
    AnalyzedQuery, ArrayOfSearchScope, ArrayOfStrings, ExecuteSearchSortOrder, Guid, IdFormat,
    ItemTypesFilter, MatchOptions, Restriction, SearchApplicationId, SearchResultsPropertySetName,
};
use super::{ExecuteSearchExtendedKeywords, ExecuteSearchSearchRefiners};

/// Searches in a search session.
///
/// Complex type `m:ExecuteSearch`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ExecuteSearch`.
///
/// Example, and the other operations of the area: [Search and conversations](super::super::operation_index#search-and-conversations).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExecuteSearch {
    /// Element `m:ApplicationId`, required.
    pub application_id: SearchApplicationId,
    /// Element `m:Scenario`, required.
    pub scenario: String,
    /// Element `m:SearchSessionId`, required.
    pub search_session_id: Guid,
    /// Element `m:SearchScope`, required.
    pub search_scope: ArrayOfSearchScope,
    /// Element `m:Query`, required.
    pub query: String,
    /// Element `m:AnalyzedQuery`, optional.
    pub analyzed_query: Option<Box<AnalyzedQuery>>,
    /// Element `m:ResultRowCount`, optional.
    pub result_row_count: Option<i64>,
    /// Element `m:ResultRowOffset`, optional.
    pub result_row_offset: Option<i64>,
    /// Element `m:MaxResultsCountHint`, optional.
    pub max_results_count_hint: Option<i64>,
    /// Element `m:MaxPreviewLength`, optional.
    pub max_preview_length: Option<i64>,
    /// Element `m:SearchRefiners`, optional.
    pub search_refiners: Option<ExecuteSearchSearchRefiners>,
    /// Element `m:ExtendedKeywords`, optional.
    pub extended_keywords: Option<ExecuteSearchExtendedKeywords>,
    /// Element `m:RetrieveRefiners`, optional.
    pub retrieve_refiners: Option<bool>,
    /// Element `m:MaxRefinersCountPerRefinerType`, optional.
    pub max_refiners_count_per_refiner_type: Option<i64>,
    /// Element `m:IdFormat`, optional.
    pub id_format: Option<IdFormat>,
    /// Element `m:ItemTypes`, required.
    pub item_types: ItemTypesFilter,
    /// Element `m:PropertySetName`, optional.
    pub property_set_name: Option<SearchResultsPropertySetName>,
    /// Element `m:SearchRestrictions`, optional.
    pub search_restrictions: Option<Box<Restriction>>,
    /// Element `m:IncludeDeleted`, optional.
    pub include_deleted: Option<bool>,
    /// Element `m:SortOrder`, optional.
    pub sort_order: Option<ExecuteSearchSortOrder>,
    /// Element `m:KeywordMatchOption`, optional, default `Prefix`.
    pub keyword_match_option: Option<MatchOptions>,
    /// Element `m:ReturnAdditionalIds`, optional.
    pub return_additional_ids: Option<bool>,
    /// Element `m:RequestedProperties`, optional, since `V2018_01_08`.
    pub requested_properties: Option<ArrayOfStrings>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ExecuteSearch {}

impl ExecuteSearch {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        application_id: SearchApplicationId,
        scenario: impl Into<String>,
        search_session_id: Guid,
        search_scope: impl Into<ArrayOfSearchScope>,
        query: impl Into<String>,
        item_types: impl Into<ItemTypesFilter>,
    ) -> Self {
        Self {
            application_id,
            scenario: scenario.into(),
            search_session_id,
            search_scope: search_scope.into(),
            query: query.into(),
            analyzed_query: None,
            result_row_count: None,
            result_row_offset: None,
            max_results_count_hint: None,
            max_preview_length: None,
            search_refiners: None,
            extended_keywords: None,
            retrieve_refiners: None,
            max_refiners_count_per_refiner_type: None,
            id_format: None,
            item_types: item_types.into(),
            property_set_name: None,
            search_restrictions: None,
            include_deleted: None,
            sort_order: None,
            keyword_match_option: None,
            return_additional_ids: None,
            requested_properties: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ExecuteSearch = "m:ExecuteSearch", required 6, new(value text value value(ArrayOfSearchScope) text value(ItemTypesFilter));
    elements m {
        0 application_id: "ApplicationId" required 0;
        1 scenario: "Scenario" required 1;
        2 search_session_id: "SearchSessionId" required 2;
        3 search_scope: "SearchScope" required 3;
        4 query: "Query" required 4;
        5 analyzed_query: "AnalyzedQuery" optional;
        6 result_row_count: "ResultRowCount" optional;
        7 result_row_offset: "ResultRowOffset" optional;
        8 max_results_count_hint: "MaxResultsCountHint" optional;
        9 max_preview_length: "MaxPreviewLength" optional;
        10 search_refiners: "SearchRefiners" optional;
        11 extended_keywords: "ExtendedKeywords" optional;
        12 retrieve_refiners: "RetrieveRefiners" optional;
        13 max_refiners_count_per_refiner_type: "MaxRefinersCountPerRefinerType" optional;
        14 id_format: "IdFormat" optional;
        15 item_types: "ItemTypes" required 5;
        16 property_set_name: "PropertySetName" optional;
        17 search_restrictions: "SearchRestrictions" optional;
        18 include_deleted: "IncludeDeleted" optional;
        19 sort_order: "SortOrder" optional;
        20 keyword_match_option: "KeywordMatchOption" optional;
        21 return_additional_ids: "ReturnAdditionalIds" optional;
        22 requested_properties: "RequestedProperties" optional;
    }
    kept { kept }
}

rt::root! {
    ExecuteSearch = "m:ExecuteSearch"
}
