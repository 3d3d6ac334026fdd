// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:SuggestionKind.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    SuggestionKindItem: All, Hashtags, Keywords, None, People, QueryHistory
);
