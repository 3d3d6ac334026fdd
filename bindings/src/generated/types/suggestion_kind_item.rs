// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:SuggestionKind.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SuggestionKindItem {
    None,
    Keywords,
    People,
    Hashtags,
    QueryHistory,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SuggestionKindItem {}

rt::open_enum! {
    SuggestionKindItem;
    0 None;
    1 Keywords;
    2 People;
    3 Hashtags;
    4 QueryHistory;
    5 All;
}
