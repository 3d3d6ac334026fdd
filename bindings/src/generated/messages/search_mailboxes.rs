// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SearchMailboxes: placeholder, placeholder);

impl rt::ReadComplex for SearchMailboxes {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SearchQueries") => reader.require(&mut self.search_queries, tag, 0),
            (rt::M, "ResultType") => reader.require(&mut self.result_type, tag, 1),
            (rt::M, "PreviewItemResponseShape") => {
                reader.fill(&mut self.preview_item_response_shape, tag)
            }
            (rt::M, "SortBy") => reader.fill(&mut self.sort_by, tag),
            (rt::M, "Language") => reader.fill(&mut self.language, tag),
            (rt::M, "Deduplication") => reader.fill(&mut self.deduplication, tag),
            (rt::M, "PageSize") => reader.fill(&mut self.page_size, tag),
            (rt::M, "PageItemReference") => {
                reader.fill(&mut self.page_item_reference, tag)
            }
            (rt::M, "PageDirection") => reader.fill(&mut self.page_direction, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchMailboxes {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
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

rt::root!(SearchMailboxes, "m:SearchMailboxes");
