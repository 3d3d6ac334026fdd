// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(FindTags: blank);

impl xml::ReadNode for FindTags {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "IndexedPageItemView") => {
                input.require(&mut self.indexed_page_item_view, tag, 0)
            }
            (xml::M, "SortOrder") => input.fill(&mut self.sort_order, tag),
            (xml::M, "QueryString") => input.fill(&mut self.query_string, tag),
            (xml::M, "Context") => input.fill(&mut self.context, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindTags {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:IndexedPageItemView", &self.indexed_page_item_view);
        out.element("m:SortOrder", &self.sort_order);
        out.element("m:QueryString", &self.query_string);
        out.element("m:Context", &self.context);
    }
}

xml::root!(FindTags, "m:FindTags");
