// @generated

use ::ews_bindings::rt;

/// Simple type `t:ConversationNodeSortOrder`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`SortOrder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/sortorder-conversationnodesortorder).
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConversationNodeSortOrder {
    TreeOrderAscending,
    TreeOrderDescending,
    DateOrderAscending,
    DateOrderDescending,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ConversationNodeSortOrder {}

rt::open_enum! {
    ConversationNodeSortOrder;
    0 TreeOrderAscending;
    1 TreeOrderDescending;
    2 DateOrderAscending;
    3 DateOrderDescending;
}
