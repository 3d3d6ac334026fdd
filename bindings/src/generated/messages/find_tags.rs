// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfContextProperty, IndexedPageView, NonEmptyArrayOfFieldOrders};

/// Finds tags, by page.
///
/// Complex type `m:FindTagsType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindTags`.
///
/// Example, and the other operations of the area: [Tags](super::super::operation_index#tags).
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for FindTags {}

impl FindTags {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(indexed_page_item_view: impl Into<IndexedPageView>) -> Self {
        Self {
            indexed_page_item_view: indexed_page_item_view.into(),
            sort_order: None,
            query_string: None,
            context: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FindTags = "m:FindTagsType", required 1, new(value(IndexedPageView));
    elements m {
        0 indexed_page_item_view: "IndexedPageItemView" required 0;
        1 sort_order: "SortOrder" optional;
        2 query_string: "QueryString" optional;
        3 context: "Context" optional;
    }
    kept { kept }
}

rt::root! {
    FindTags = "m:FindTags"
}
