// @generated

use ::ews_bindings::rt;

/// Simple type `t:DelegateFolderPermissionLevelType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`InboxFolderPermissionLevel`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/inboxfolderpermissionlevel).
#[doc(alias = "DelegateFolderPermissionLevelType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DelegateFolderPermissionLevel {
    None,
    Editor,
    Reviewer,
    Author,
    Custom,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for DelegateFolderPermissionLevel {}

rt::open_enum! {
    DelegateFolderPermissionLevel;
    0 None;
    1 Editor;
    2 Reviewer;
    3 Author;
    4 Custom;
}
