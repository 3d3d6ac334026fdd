// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:DelveView.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DelveViewItem {
    None,
    Files,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for DelveViewItem {}

rt::open_enum! {
    DelveViewItem;
    0 None;
    1 Files;
}
