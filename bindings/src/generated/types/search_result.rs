// @generated

use ::ews_bindings::rt;

/// Simple type `t:SearchResultType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ResultType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/resulttype).
#[doc(alias = "SearchResultType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchResult {
    StatisticsOnly,
    PreviewOnly,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SearchResult {}

rt::open_enum! {
    SearchResult;
    0 StatisticsOnly;
    1 PreviewOnly;
}
