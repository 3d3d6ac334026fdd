// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    ArrayOfContextProperty, ArrayOfPeopleQuerySource, IndexedPageView,
    NonEmptyArrayOfFieldOrders, PersonaResponseShape, Restriction, TargetFolderId,
};

/// Complex type `m:FindPeopleType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindPeople`.
#[doc(alias = "FindPeopleType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindPeople {
    /// Element `m:PersonaShape`, optional.
    pub persona_shape: Option<Box<PersonaResponseShape>>,
    /// Element `m:IndexedPageItemView`, required.
    pub indexed_page_item_view: IndexedPageView,
    /// Element `m:Restriction`, optional.
    pub restriction: Option<Box<Restriction>>,
    /// Element `m:AggregationRestriction`, optional.
    pub aggregation_restriction: Option<Box<Restriction>>,
    /// Element `m:SortOrder`, optional.
    pub sort_order: Option<NonEmptyArrayOfFieldOrders>,
    /// Element `m:ParentFolderId`, optional.
    pub parent_folder_id: Option<Box<TargetFolderId>>,
    /// Element `m:QueryString`, optional.
    pub query_string: Option<String>,
    /// Element `m:SearchPeopleSuggestionIndex`, optional, since `V2016_10_10`.
    pub search_people_suggestion_index: Option<bool>,
    /// Element `m:TopicQueryString`, optional, since `V2016_10_10`.
    pub topic_query_string: Option<String>,
    /// Element `m:Context`, optional, since `V2016_10_10`.
    pub context: Option<ArrayOfContextProperty>,
    /// Element `m:QuerySources`, optional, since `V2016_10_10`.
    pub query_sources: Option<ArrayOfPeopleQuerySource>,
    /// Element `m:ReturnFlattenedResults`, optional, since `V2018_01_08`.
    pub return_flattened_results: Option<bool>,
}

impl Eq for FindPeople {}

rt::complex_type!(
    FindPeople { name: "m:FindPeopleType", required: "m:IndexedPageItemView", bits: 1,
    model:
    "m:PersonaShape?, m:IndexedPageItemView, m:Restriction?, m:AggregationRestriction?, m:SortOrder?, m:ParentFolderId?, m:QueryString?, m:SearchPeopleSuggestionIndex?, m:TopicQueryString?, m:Context?, m:QuerySources?, m:ReturnFlattenedResults?"
    }
);

impl FindPeople {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(indexed_page_item_view: IndexedPageView) -> Self {
        Self {
            persona_shape: None,
            indexed_page_item_view,
            restriction: None,
            aggregation_restriction: None,
            sort_order: None,
            parent_folder_id: None,
            query_string: None,
            search_people_suggestion_index: None,
            topic_query_string: None,
            context: None,
            query_sources: None,
            return_flattened_results: None,
        }
    }
}

rt::placeholder_new!(FindPeople: placeholder);

impl rt::ReadComplex for FindPeople {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "PersonaShape") => reader.fill(&mut self.persona_shape, tag),
            (rt::M, "IndexedPageItemView") => {
                reader.require(&mut self.indexed_page_item_view, tag, 0)
            }
            (rt::M, "Restriction") => reader.fill(&mut self.restriction, tag),
            (rt::M, "AggregationRestriction") => {
                reader.fill(&mut self.aggregation_restriction, tag)
            }
            (rt::M, "SortOrder") => reader.fill(&mut self.sort_order, tag),
            (rt::M, "ParentFolderId") => reader.fill(&mut self.parent_folder_id, tag),
            (rt::M, "QueryString") => reader.fill(&mut self.query_string, tag),
            (rt::M, "SearchPeopleSuggestionIndex") => {
                reader.fill(&mut self.search_people_suggestion_index, tag)
            }
            (rt::M, "TopicQueryString") => reader.fill(&mut self.topic_query_string, tag),
            (rt::M, "Context") => reader.fill(&mut self.context, tag),
            (rt::M, "QuerySources") => reader.fill(&mut self.query_sources, tag),
            (rt::M, "ReturnFlattenedResults") => {
                reader.fill(&mut self.return_flattened_results, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindPeople {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:PersonaShape", &self.persona_shape);
        out.element("m:IndexedPageItemView", &self.indexed_page_item_view);
        out.element("m:Restriction", &self.restriction);
        out.element("m:AggregationRestriction", &self.aggregation_restriction);
        out.element("m:SortOrder", &self.sort_order);
        out.element("m:ParentFolderId", &self.parent_folder_id);
        out.element("m:QueryString", &self.query_string);
        out.element(
            "m:SearchPeopleSuggestionIndex",
            &self.search_people_suggestion_index,
        );
        out.element("m:TopicQueryString", &self.topic_query_string);
        out.element("m:Context", &self.context);
        out.element("m:QuerySources", &self.query_sources);
        out.element("m:ReturnFlattenedResults", &self.return_flattened_results);
    }
}

rt::root!(FindPeople, "m:FindPeople");
