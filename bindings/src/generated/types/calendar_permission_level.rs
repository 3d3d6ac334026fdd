// @generated

use ::ews_bindings::xml;

/// Simple type `t:CalendarPermissionLevelType`.
///
/// Restricts `xs:string`.
#[doc(alias = "CalendarPermissionLevelType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CalendarPermissionLevel {
    None,
    Owner,
    PublishingEditor,
    Editor,
    PublishingAuthor,
    Author,
    NoneditingAuthor,
    Reviewer,
    Contributor,
    FreeBusyTimeOnly,
    FreeBusyTimeAndSubjectAndLocation,
    Custom,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    CalendarPermissionLevel: Author, Contributor, Custom, Editor,
    FreeBusyTimeAndSubjectAndLocation, FreeBusyTimeOnly, None, NoneditingAuthor, Owner,
    PublishingAuthor, PublishingEditor, Reviewer
);
