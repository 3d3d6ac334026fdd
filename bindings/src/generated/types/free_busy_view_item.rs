// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:FreeBusyView.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum FreeBusyViewItem {
    None,
    MergedOnly,
    FreeBusy,
    FreeBusyMerged,
    Detailed,
    DetailedMerged,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for FreeBusyViewItem {}

rt::open_enum! {
    FreeBusyViewItem;
    0 None;
    1 MergedOnly;
    2 FreeBusy;
    3 FreeBusyMerged;
    4 Detailed;
    5 DetailedMerged;
}
