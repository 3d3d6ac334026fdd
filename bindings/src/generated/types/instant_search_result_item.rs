// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:InstantSearchResult.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for InstantSearchResultItem {}

rt::open_enum! {
    InstantSearchResultItem;
    0 None;
    1 Suggestions;
    2 ItemResults;
    3 ConversationResults;
    4 Refiners;
    5 SearchTerms;
    6 Errors;
    7 QueryStatistics;
    8 CalendarItemResults;
    9 PersonaResults;
    10 SuggestionsPrimer;
}
