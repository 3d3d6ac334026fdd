// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(SearchResult : PreviewOnly, StatisticsOnly);
