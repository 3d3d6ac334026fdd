// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:InstantSearchResult.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum InstantSearchResultItem {
    None,
    Suggestions,
    ItemResults,
    ConversationResults,
    Refiners,
    SearchTerms,
    Errors,
    QueryStatistics,
    CalendarItemResults,
    PersonaResults,
    SuggestionsPrimer,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    InstantSearchResultItem: CalendarItemResults, ConversationResults, Errors,
    ItemResults, None, PersonaResults, QueryStatistics, Refiners, SearchTerms,
    Suggestions, SuggestionsPrimer
);
