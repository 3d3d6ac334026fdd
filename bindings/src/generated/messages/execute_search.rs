// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    AnalyzedQuery, ArrayOfSearchScope, ArrayOfStrings, ExecuteSearchSortOrder, Guid,
    IdFormat, ItemTypesFilter, MatchOptions, Restriction, SearchApplicationId,
    SearchResultsPropertySetName,
};

use super::{ExecuteSearchExtendedKeywords, ExecuteSearchSearchRefiners};

/// Complex type `m:ExecuteSearch`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ExecuteSearch`.
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
}

impl Eq for ExecuteSearch {}

rt::complex_type!(
    ExecuteSearch { name: "m:ExecuteSearch", required:
    "m:ApplicationId, m:Scenario, m:SearchSessionId, m:SearchScope, m:Query, m:ItemTypes",
    bits: 6, model:
    "m:ApplicationId, m:Scenario, m:SearchSessionId, m:SearchScope, m:Query, m:AnalyzedQuery?, m:ResultRowCount?, m:ResultRowOffset?, m:MaxResultsCountHint?, m:MaxPreviewLength?, m:SearchRefiners?, m:ExtendedKeywords?, m:RetrieveRefiners?, m:MaxRefinersCountPerRefinerType?, m:IdFormat?, m:ItemTypes, m:PropertySetName?, m:SearchRestrictions?, m:IncludeDeleted?, m:SortOrder?, m:KeywordMatchOption?, m:ReturnAdditionalIds?, m:RequestedProperties?"
    }
);

impl ExecuteSearch {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        application_id: SearchApplicationId,
        scenario: impl Into<String>,
        search_session_id: Guid,
        search_scope: ArrayOfSearchScope,
        query: impl Into<String>,
        item_types: ItemTypesFilter,
    ) -> Self {
        Self {
            application_id,
            scenario: scenario.into(),
            search_session_id,
            search_scope,
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
            item_types,
            property_set_name: None,
            search_restrictions: None,
            include_deleted: None,
            sort_order: None,
            keyword_match_option: None,
            return_additional_ids: None,
            requested_properties: None,
        }
    }
}

rt::placeholder_new!(
    ExecuteSearch: placeholder, text, placeholder, placeholder, text, placeholder
);

impl rt::ReadComplex for ExecuteSearch {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ApplicationId") => reader.require(&mut self.application_id, tag, 0),
            (rt::M, "Scenario") => reader.require(&mut self.scenario, tag, 1),
            (rt::M, "SearchSessionId") => {
                reader.require(&mut self.search_session_id, tag, 2)
            }
            (rt::M, "SearchScope") => reader.require(&mut self.search_scope, tag, 3),
            (rt::M, "Query") => reader.require(&mut self.query, tag, 4),
            (rt::M, "AnalyzedQuery") => reader.fill(&mut self.analyzed_query, tag),
            (rt::M, "ResultRowCount") => reader.fill(&mut self.result_row_count, tag),
            (rt::M, "ResultRowOffset") => reader.fill(&mut self.result_row_offset, tag),
            (rt::M, "MaxResultsCountHint") => {
                reader.fill(&mut self.max_results_count_hint, tag)
            }
            (rt::M, "MaxPreviewLength") => reader.fill(&mut self.max_preview_length, tag),
            (rt::M, "SearchRefiners") => reader.fill(&mut self.search_refiners, tag),
            (rt::M, "ExtendedKeywords") => reader.fill(&mut self.extended_keywords, tag),
            (rt::M, "RetrieveRefiners") => reader.fill(&mut self.retrieve_refiners, tag),
            (rt::M, "MaxRefinersCountPerRefinerType") => {
                reader.fill(&mut self.max_refiners_count_per_refiner_type, tag)
            }
            (rt::M, "IdFormat") => reader.fill(&mut self.id_format, tag),
            (rt::M, "ItemTypes") => reader.require(&mut self.item_types, tag, 5),
            (rt::M, "PropertySetName") => reader.fill(&mut self.property_set_name, tag),
            (rt::M, "SearchRestrictions") => {
                reader.fill(&mut self.search_restrictions, tag)
            }
            (rt::M, "IncludeDeleted") => reader.fill(&mut self.include_deleted, tag),
            (rt::M, "SortOrder") => reader.fill(&mut self.sort_order, tag),
            (rt::M, "KeywordMatchOption") => {
                reader.fill(&mut self.keyword_match_option, tag)
            }
            (rt::M, "ReturnAdditionalIds") => {
                reader.fill(&mut self.return_additional_ids, tag)
            }
            (rt::M, "RequestedProperties") => {
                reader.fill(&mut self.requested_properties, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ExecuteSearch {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ApplicationId", &self.application_id);
        out.element("m:Scenario", &self.scenario);
        out.element("m:SearchSessionId", &self.search_session_id);
        out.element("m:SearchScope", &self.search_scope);
        out.element("m:Query", &self.query);
        out.element("m:AnalyzedQuery", &self.analyzed_query);
        out.element("m:ResultRowCount", &self.result_row_count);
        out.element("m:ResultRowOffset", &self.result_row_offset);
        out.element("m:MaxResultsCountHint", &self.max_results_count_hint);
        out.element("m:MaxPreviewLength", &self.max_preview_length);
        out.element("m:SearchRefiners", &self.search_refiners);
        out.element("m:ExtendedKeywords", &self.extended_keywords);
        out.element("m:RetrieveRefiners", &self.retrieve_refiners);
        out.element(
            "m:MaxRefinersCountPerRefinerType",
            &self.max_refiners_count_per_refiner_type,
        );
        out.element("m:IdFormat", &self.id_format);
        out.element("m:ItemTypes", &self.item_types);
        out.element("m:PropertySetName", &self.property_set_name);
        out.element("m:SearchRestrictions", &self.search_restrictions);
        out.element("m:IncludeDeleted", &self.include_deleted);
        out.element("m:SortOrder", &self.sort_order);
        out.element("m:KeywordMatchOption", &self.keyword_match_option);
        out.element("m:ReturnAdditionalIds", &self.return_additional_ids);
        out.element("m:RequestedProperties", &self.requested_properties);
    }
}

rt::root!(ExecuteSearch, "m:ExecuteSearch");
