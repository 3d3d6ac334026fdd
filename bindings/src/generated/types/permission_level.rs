// @generated

use ::ews_bindings::rt;

/// Simple type `t:PermissionLevelType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`PermissionLevel`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/permissionlevel).
#[doc(alias = "PermissionLevelType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PermissionLevel {
    None,
    Owner,
    PublishingEditor,
    Editor,
    PublishingAuthor,
    Author,
    NoneditingAuthor,
    Reviewer,
    Contributor,
    Custom,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for PermissionLevel {}

rt::open_enum! {
    PermissionLevel;
    0 None;
    1 Owner;
    2 PublishingEditor;
    3 Editor;
    4 PublishingAuthor;
    5 Author;
    6 NoneditingAuthor;
    7 Reviewer;
    8 Contributor;
    9 Custom;
}
