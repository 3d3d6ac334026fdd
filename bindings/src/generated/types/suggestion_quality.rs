// @generated

use ::ews_bindings::xml;

/// Simple type `t:SuggestionQuality`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SuggestionQuality {
    Excellent,
    Good,
    Fair,
    Poor,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SuggestionQuality: Excellent, Fair, Good, Poor);
