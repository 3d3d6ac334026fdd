// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{
    FieldOrder, NonEmptyArrayOfMailboxQueries, PreviewItemResponseShape,
    SearchPageDirection, SearchResult,
};

/// Complex type `m:SearchMailboxesType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SearchMailboxes`.
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
}

impl Eq for SearchMailboxes {}

xml::complex_type!(
    SearchMailboxes { name: "m:SearchMailboxesType", required:
    "m:SearchQueries, m:ResultType", bits: 2, model:
    "m:SearchQueries, m:ResultType, m:PreviewItemResponseShape?, m:SortBy?, m:Language?, m:Deduplication?, m:PageSize?, m:PageItemReference?, m:PageDirection?"
    }
);

impl SearchMailboxes {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        search_queries: NonEmptyArrayOfMailboxQueries,
        result_type: SearchResult,
    ) -> Self {
        Self {
            search_queries,
            result_type,
            preview_item_response_shape: None,
            sort_by: None,
            language: None,
            deduplication: None,
            page_size: None,
            page_item_reference: None,
            page_direction: None,
        }
    }
}

xml::blank_new!(SearchMailboxes: blank, blank);

impl xml::ReadNode for SearchMailboxes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SearchQueries") => input.require(&mut self.search_queries, tag, 0),
            (xml::M, "ResultType") => input.require(&mut self.result_type, tag, 1),
            (xml::M, "PreviewItemResponseShape") => {
                input.fill(&mut self.preview_item_response_shape, tag)
            }
            (xml::M, "SortBy") => input.fill(&mut self.sort_by, tag),
            (xml::M, "Language") => input.fill(&mut self.language, tag),
            (xml::M, "Deduplication") => input.fill(&mut self.deduplication, tag),
            (xml::M, "PageSize") => input.fill(&mut self.page_size, tag),
            (xml::M, "PageItemReference") => {
                input.fill(&mut self.page_item_reference, tag)
            }
            (xml::M, "PageDirection") => input.fill(&mut self.page_direction, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchMailboxes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SearchQueries", &self.search_queries);
        out.element("m:ResultType", &self.result_type);
        out.element("m:PreviewItemResponseShape", &self.preview_item_response_shape);
        out.element("m:SortBy", &self.sort_by);
        out.element("m:Language", &self.language);
        out.element("m:Deduplication", &self.deduplication);
        out.element("m:PageSize", &self.page_size);
        out.element("m:PageItemReference", &self.page_item_reference);
        out.element("m:PageDirection", &self.page_direction);
    }
}

xml::root!(SearchMailboxes, "m:SearchMailboxes");
