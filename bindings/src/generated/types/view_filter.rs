// @generated

use ::ews_bindings::xml;

/// Simple type `t:ViewFilterType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ViewFilterType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ViewFilter {
    All,
    Flagged,
    HasAttachment,
    ToOrCcMe,
    Unread,
    TaskActive,
    TaskOverdue,
    TaskCompleted,
    NoClutter,
    Clutter,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    ViewFilter: All, Clutter, Flagged, HasAttachment, NoClutter, TaskActive,
    TaskCompleted, TaskOverdue, ToOrCcMe, Unread
);
