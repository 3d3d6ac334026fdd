// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:WarmupOptions.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum WarmupOptionsItem {
    None,
    Suggestions,
    Results,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(WarmupOptionsItem: All, None, Results, Suggestions);
