// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(DelveViewItem : Files, None);
