// @generated

use ::ews_bindings::xml;

/// Simple type `t:ConversationNodeSortOrder`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    ConversationNodeSortOrder: DateOrderAscending, DateOrderDescending,
    TreeOrderAscending, TreeOrderDescending
);
