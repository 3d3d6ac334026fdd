// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:FreeBusyView.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    FreeBusyViewItem: Detailed, DetailedMerged, FreeBusy, FreeBusyMerged, MergedOnly,
    None
);
