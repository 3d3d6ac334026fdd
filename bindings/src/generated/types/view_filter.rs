// @generated

use ::ews_bindings::rt;

/// Simple type `t:ViewFilterType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`FindConversation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findconversation).
#[doc(alias = "ViewFilterType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for ViewFilter {}

rt::open_enum! {
    ViewFilter;
    0 All;
    1 Flagged;
    2 HasAttachment;
    3 ToOrCcMe;
    4 Unread;
    5 TaskActive;
    6 TaskOverdue;
    7 TaskCompleted;
    8 NoClutter;
    9 Clutter;
}
