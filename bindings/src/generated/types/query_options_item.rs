// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:QueryOptions.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    QueryOptionsItem: AllowFuzzing, ExplicitSearch, None, Refiners, Results,
    SearchTerms, Suggestions, SuggestionsPrimer
);
