// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{
    BaseGroupBy, BasePaging, CalendarView, ContactsView, DistinguishedGroupBy, FractionalPageView,
    GroupBy, IndexedPageView, ItemQueryTraversal, ItemResponseShape, NonEmptyArrayOfBaseFolderIds,
    NonEmptyArrayOfFieldOrders, Restriction, SeekToConditionPageView,
};
use super::{FindConversationPageItemView, QueryString};

/// Finds items in folders, by a restriction or a query, sorted, grouped and by page.
///
/// Complex type `m:FindItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindItem`.
///
/// Example, and the other operations of the area: [Search and conversations](super::super::operation_index#search-and-conversations).
///
/// Microsoft's reference: [`FindItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/finditem-operation).
#[doc(alias = "FindItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindItem {
    /// Attribute `Traversal`, required.
    pub traversal: ItemQueryTraversal,
    /// Element `m:ItemShape`, required.
    pub item_shape: ItemResponseShape,
    /// Choice of `m:IndexedPageItemView`, `m:FractionalPageItemView`, `m:SeekToConditionPageItemView`, `m:CalendarView`, `m:ContactsView`, optional.
    pub view: Option<FindItemView>,
    /// Choice of `m:GroupBy`, `m:DistinguishedGroupBy`, optional.
    pub group_by: Option<FindItemGroupBy>,
    /// Element `m:Restriction`, optional.
    pub restriction: Option<Box<Restriction>>,
    /// Element `m:SortOrder`, optional.
    pub sort_order: Option<NonEmptyArrayOfFieldOrders>,
    /// Element `m:ParentFolderIds`, required.
    pub parent_folder_ids: NonEmptyArrayOfBaseFolderIds,
    /// Element `m:QueryString`, optional, since `Exchange2010_SP1`.
    pub query_string: Option<Box<QueryString>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for FindItem {}

impl FindItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        traversal: ItemQueryTraversal,
        item_shape: impl Into<ItemResponseShape>,
        parent_folder_ids: impl Into<NonEmptyArrayOfBaseFolderIds>,
    ) -> Self {
        Self {
            traversal,
            item_shape: item_shape.into(),
            view: None,
            group_by: None,
            restriction: None,
            sort_order: None,
            parent_folder_ids: parent_folder_ids.into(),
            query_string: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FindItem = "m:FindItemType", required 3, new(value value(ItemResponseShape) value(NonEmptyArrayOfBaseFolderIds));
    attributes {
        0 traversal: "Traversal" required 0;
    }
    fields {
        0 item_shape: element(m "ItemShape") required 1;
        1 view: choice(FindItemView) optional;
        2 group_by: choice(FindItemGroupBy) optional;
        3 restriction: element(m "Restriction") optional;
        4 sort_order: element(m "SortOrder") optional;
        5 parent_folder_ids: element(m "ParentFolderIds") required 2;
        6 query_string: element(m "QueryString") optional;
    }
    kept { kept }
}

rt::root! {
    FindItem = "m:FindItem"
}

/// The choice in `m:FindItemType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FindItemGroupBy {
    /// Element `m:GroupBy`.
    GroupBy(Box<GroupBy>),
    /// Element `m:DistinguishedGroupBy`.
    DistinguishedGroupBy(Box<DistinguishedGroupBy>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for FindItemGroupBy {}

rt::choice_type! {
    FindItemGroupBy;
    0 GroupBy(GroupBy): m "GroupBy";
    1 DistinguishedGroupBy(DistinguishedGroupBy): m "DistinguishedGroupBy";
}

rt::common_base! {
    FindItemGroupBy: BaseGroupBy, as_group_by, as_group_by_mut;
    GroupBy.base;
    DistinguishedGroupBy.base;
}

/// The choice in `m:FindItemType`.
///
/// `TryFrom` converts it to [`FindConversationPageItemView`](super::FindConversationPageItemView).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FindItemView {
    /// Element `m:IndexedPageItemView`.
    IndexedPageItemView(Box<IndexedPageView>),
    /// Element `m:FractionalPageItemView`.
    FractionalPageItemView(Box<FractionalPageView>),
    /// Element `m:SeekToConditionPageItemView`, since `Exchange2013_SP1`.
    SeekToConditionPageItemView(Box<SeekToConditionPageView>),
    /// Element `m:CalendarView`.
    CalendarView(Box<CalendarView>),
    /// Element `m:ContactsView`.
    ContactsView(Box<ContactsView>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for FindItemView {}

rt::choice_type! {
    FindItemView;
    0 IndexedPageItemView(IndexedPageView): m "IndexedPageItemView";
    1 FractionalPageItemView(FractionalPageView): m "FractionalPageItemView";
    2 SeekToConditionPageItemView(SeekToConditionPageView): m "SeekToConditionPageItemView";
    3 CalendarView(CalendarView): m "CalendarView";
    4 ContactsView(ContactsView): m "ContactsView";
}

rt::common_base! {
    FindItemView: BasePaging, as_paging, as_paging_mut;
    IndexedPageItemView.base;
    FractionalPageItemView.base;
    SeekToConditionPageItemView.base;
    CalendarView.base;
    ContactsView.base;
}

rt::choice_conversion! {
    FindConversationPageItemView => FindItemView and back;
    IndexedPageItemView, SeekToConditionPageItemView
}
