// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(FindPeople: blank);

impl xml::ReadNode for FindPeople {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "PersonaShape") => input.fill(&mut self.persona_shape, tag),
            (xml::M, "IndexedPageItemView") => {
                input.require(&mut self.indexed_page_item_view, tag, 0)
            }
            (xml::M, "Restriction") => input.fill(&mut self.restriction, tag),
            (xml::M, "AggregationRestriction") => {
                input.fill(&mut self.aggregation_restriction, tag)
            }
            (xml::M, "SortOrder") => input.fill(&mut self.sort_order, tag),
            (xml::M, "ParentFolderId") => input.fill(&mut self.parent_folder_id, tag),
            (xml::M, "QueryString") => input.fill(&mut self.query_string, tag),
            (xml::M, "SearchPeopleSuggestionIndex") => {
                input.fill(&mut self.search_people_suggestion_index, tag)
            }
            (xml::M, "TopicQueryString") => input.fill(&mut self.topic_query_string, tag),
            (xml::M, "Context") => input.fill(&mut self.context, tag),
            (xml::M, "QuerySources") => input.fill(&mut self.query_sources, tag),
            (xml::M, "ReturnFlattenedResults") => {
                input.fill(&mut self.return_flattened_results, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindPeople {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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

xml::root!(FindPeople, "m:FindPeople");
