// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:DelveView.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DelveViewItem {
    None,
    Files,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(DelveViewItem: Files, None);
