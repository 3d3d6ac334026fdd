// @generated

use ::ews_bindings::xml;

/// Simple type `t:ExecuteSearchSortOrderType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ExecuteSearchSortOrderType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ExecuteSearchSortOrder {
    DateTime,
    Relevance,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ExecuteSearchSortOrder: DateTime, Relevance);
