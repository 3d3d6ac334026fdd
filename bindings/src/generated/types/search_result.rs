// @generated

use ::ews_bindings::xml;

/// Simple type `t:SearchResultType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SearchResultType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchResult {
    StatisticsOnly,
    PreviewOnly,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SearchResult: PreviewOnly, StatisticsOnly);
