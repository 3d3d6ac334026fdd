// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:OneDriveView.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum OneDriveViewItem {
    None,
    SharedWithMe,
    MyDocuments,
    RecycleBin,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for OneDriveViewItem {}

rt::open_enum! {
    OneDriveViewItem;
    0 None;
    1 SharedWithMe;
    2 MyDocuments;
    3 RecycleBin;
}
