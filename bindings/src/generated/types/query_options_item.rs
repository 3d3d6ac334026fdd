// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:QueryOptions.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum QueryOptionsItem {
    None,
    Suggestions,
    Results,
    Refiners,
    SearchTerms,
    ExplicitSearch,
    SuggestionsPrimer,
    AllowFuzzing,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for QueryOptionsItem {}

rt::open_enum! {
    QueryOptionsItem;
    0 None;
    1 Suggestions;
    2 Results;
    3 Refiners;
    4 SearchTerms;
    5 ExplicitSearch;
    6 SuggestionsPrimer;
    7 AllowFuzzing;
}
