// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    ArrayOfContextProperty, IndexedPageView, NonEmptyArrayOfFieldOrders,
};

/// Complex type `m:FindTagsType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindTags`.
#[doc(alias = "FindTagsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindTags {
    /// Element `m:IndexedPageItemView`, required.
    pub indexed_page_item_view: IndexedPageView,
    /// Element `m:SortOrder`, optional.
    pub sort_order: Option<NonEmptyArrayOfFieldOrders>,
    /// Element `m:QueryString`, optional.
    pub query_string: Option<String>,
    /// Element `m:Context`, optional.
    pub context: Option<ArrayOfContextProperty>,
}

impl Eq for FindTags {}

rt::complex_type!(
    FindTags { name: "m:FindTagsType", required: "m:IndexedPageItemView", bits: 1,
    model: "m:IndexedPageItemView, m:SortOrder?, m:QueryString?, m:Context?" }
);

impl FindTags {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(indexed_page_item_view: IndexedPageView) -> Self {
        Self {
            indexed_page_item_view,
            sort_order: None,
            query_string: None,
            context: None,
        }
    }
}

rt::placeholder_new!(FindTags: placeholder);

impl rt::ReadComplex for FindTags {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "IndexedPageItemView") => {
                reader.require(&mut self.indexed_page_item_view, tag, 0)
            }
            (rt::M, "SortOrder") => reader.fill(&mut self.sort_order, tag),
            (rt::M, "QueryString") => reader.fill(&mut self.query_string, tag),
            (rt::M, "Context") => reader.fill(&mut self.context, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindTags {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:IndexedPageItemView", &self.indexed_page_item_view);
        out.element("m:SortOrder", &self.sort_order);
        out.element("m:QueryString", &self.query_string);
        out.element("m:Context", &self.context);
    }
}

rt::root!(FindTags, "m:FindTags");
