// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{
    ArrayOfContextProperty, ArrayOfPeopleQuerySource, IndexedPageView, NonEmptyArrayOfFieldOrders,
    PersonaResponseShape, Restriction, TargetFolderId,
};

/// Finds personas in a folder of contacts or in the directory, by page.
///
/// Complex type `m:FindPeopleType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindPeople`.
///
/// Example, and the other operations of the area: [Contacts, people and photos](super::super::operation_index#contacts-people-and-photos).
///
/// Microsoft's reference: [`FindPeople`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findpeople-operation).
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for FindPeople {}

impl FindPeople {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(indexed_page_item_view: impl Into<IndexedPageView>) -> Self {
        Self {
            persona_shape: None,
            indexed_page_item_view: indexed_page_item_view.into(),
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
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FindPeople = "m:FindPeopleType", required 1, new(value(IndexedPageView));
    elements m {
        0 persona_shape: "PersonaShape" optional;
        1 indexed_page_item_view: "IndexedPageItemView" required 0;
        2 restriction: "Restriction" optional;
        3 aggregation_restriction: "AggregationRestriction" optional;
        4 sort_order: "SortOrder" optional;
        5 parent_folder_id: "ParentFolderId" optional;
        6 query_string: "QueryString" optional;
        7 search_people_suggestion_index: "SearchPeopleSuggestionIndex" optional;
        8 topic_query_string: "TopicQueryString" optional;
        9 context: "Context" optional;
        10 query_sources: "QuerySources" optional;
        11 return_flattened_results: "ReturnFlattenedResults" optional;
    }
    kept { kept }
}

rt::root! {
    FindPeople = "m:FindPeople"
}
