// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{
    BasePaging, ConversationQueryTraversal, ConversationResponseShape, IndexedPageView,
    MailboxSearchLocation, NonEmptyArrayOfFieldOrders, SeekToConditionPageView, TargetFolderId,
    ViewFilter,
};
use super::QueryString;

/// Finds the conversations in a folder.
///
/// Complex type `m:FindConversationType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindConversation`.
///
/// Example, and the other operations of the area: [Search and conversations](super::super::operation_index#search-and-conversations).
///
/// Microsoft's reference: [`FindConversation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findconversation-operation).
#[doc(alias = "FindConversationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindConversation {
    /// Attribute `Traversal`, optional, since `Exchange2013_SP1`.
    pub traversal: Option<ConversationQueryTraversal>,
    /// Attribute `ViewFilter`, optional, since `Exchange2013_SP1`.
    pub view_filter: Option<ViewFilter>,
    /// Choice of `m:IndexedPageItemView`, `m:SeekToConditionPageItemView`, optional.
    pub page_item_view: Option<FindConversationPageItemView>,
    /// Element `m:SortOrder`, optional.
    pub sort_order: Option<NonEmptyArrayOfFieldOrders>,
    /// Element `m:ParentFolderId`, required.
    pub parent_folder_id: TargetFolderId,
    /// Element `m:MailboxScope`, optional, since `Exchange2013_SP1`.
    pub mailbox_scope: Option<MailboxSearchLocation>,
    /// Element `m:QueryString`, optional, since `Exchange2013_SP1`.
    pub query_string: Option<Box<QueryString>>,
    /// Element `m:ConversationShape`, optional, since `Exchange2013_SP1`.
    pub conversation_shape: Option<Box<ConversationResponseShape>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for FindConversation {}

impl FindConversation {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(parent_folder_id: impl Into<TargetFolderId>) -> Self {
        Self {
            traversal: None,
            view_filter: None,
            page_item_view: None,
            sort_order: None,
            parent_folder_id: parent_folder_id.into(),
            mailbox_scope: None,
            query_string: None,
            conversation_shape: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FindConversation = "m:FindConversationType", required 1, new(value(TargetFolderId));
    attributes {
        0 traversal: "Traversal" optional;
        1 view_filter: "ViewFilter" optional;
    }
    fields {
        0 page_item_view: choice(FindConversationPageItemView) optional;
        1 sort_order: element(m "SortOrder") optional;
        2 parent_folder_id: element(m "ParentFolderId") required 0;
        3 mailbox_scope: element(m "MailboxScope") optional;
        4 query_string: element(m "QueryString") optional;
        5 conversation_shape: element(m "ConversationShape") optional;
    }
    kept { kept }
}

rt::root! {
    FindConversation = "m:FindConversation"
}

/// The choice in `m:FindConversationType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FindConversationPageItemView {
    /// Element `m:IndexedPageItemView`.
    IndexedPageItemView(Box<IndexedPageView>),
    /// Element `m:SeekToConditionPageItemView`, since `Exchange2013_SP1`.
    SeekToConditionPageItemView(Box<SeekToConditionPageView>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for FindConversationPageItemView {}

rt::choice_type! {
    FindConversationPageItemView;
    0 IndexedPageItemView(IndexedPageView): m "IndexedPageItemView";
    1 SeekToConditionPageItemView(SeekToConditionPageView): m "SeekToConditionPageItemView";
}

rt::common_base! {
    FindConversationPageItemView: BasePaging, as_paging, as_paging_mut;
    IndexedPageItemView.base;
    SeekToConditionPageItemView.base;
}
