// @generated

use ::ews_bindings::xml;

/// Simple type `t:PermissionLevelType`.
///
/// Restricts `xs:string`.
#[doc(alias = "PermissionLevelType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    PermissionLevel: Author, Contributor, Custom, Editor, None, NoneditingAuthor, Owner,
    PublishingAuthor, PublishingEditor, Reviewer
);
