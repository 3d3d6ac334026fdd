// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{
    ArrayOfConversationRequests, ConversationNodeSortOrder, ItemResponseShape,
    MailboxSearchLocation, NonEmptyArrayOfBaseFolderIds,
};

/// Gets the items of conversations.
///
/// Complex type `m:GetConversationItemsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetConversationItems`.
///
/// Example, and the other operations of the area: [Search and conversations](super::super::operation_index#search-and-conversations).
///
/// Microsoft's reference: [`GetConversationItems`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getconversationitems-operation).
#[doc(alias = "GetConversationItemsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetConversationItems {
    /// Element `m:ItemShape`, required.
    pub item_shape: ItemResponseShape,
    /// Element `m:FoldersToIgnore`, optional.
    pub folders_to_ignore: Option<NonEmptyArrayOfBaseFolderIds>,
    /// Element `m:MaxItemsToReturn`, optional.
    pub max_items_to_return: Option<i32>,
    /// Element `m:SortOrder`, optional.
    pub sort_order: Option<ConversationNodeSortOrder>,
    /// Element `m:MailboxScope`, optional.
    pub mailbox_scope: Option<MailboxSearchLocation>,
    /// Element `m:Conversations`, required.
    pub conversations: ArrayOfConversationRequests,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetConversationItems {}

impl GetConversationItems {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        item_shape: impl Into<ItemResponseShape>,
        conversations: impl Into<ArrayOfConversationRequests>,
    ) -> Self {
        Self {
            item_shape: item_shape.into(),
            folders_to_ignore: None,
            max_items_to_return: None,
            sort_order: None,
            mailbox_scope: None,
            conversations: conversations.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetConversationItems = "m:GetConversationItemsType", required 2, new(value(ItemResponseShape) value(ArrayOfConversationRequests));
    elements m {
        0 item_shape: "ItemShape" required 0;
        1 folders_to_ignore: "FoldersToIgnore" optional;
        2 max_items_to_return: "MaxItemsToReturn" optional;
        3 sort_order: "SortOrder" optional;
        4 mailbox_scope: "MailboxScope" optional;
        5 conversations: "Conversations" required 1;
    }
    kept { kept }
}

rt::root! {
    GetConversationItems = "m:GetConversationItems"
}
