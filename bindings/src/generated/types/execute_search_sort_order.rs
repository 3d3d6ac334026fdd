// @generated

use ::ews_bindings::rt;

/// Simple type `t:ExecuteSearchSortOrderType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "ExecuteSearchSortOrderType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ExecuteSearchSortOrder {
    DateTime,
    Relevance,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ExecuteSearchSortOrder {}

rt::open_enum! {
    ExecuteSearchSortOrder;
    0 DateTime;
    1 Relevance;
}
