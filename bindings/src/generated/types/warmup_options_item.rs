// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:WarmupOptions.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for WarmupOptionsItem {}

rt::open_enum! {
    WarmupOptionsItem;
    0 None;
    1 Suggestions;
    2 Results;
    3 All;
}
