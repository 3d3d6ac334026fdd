// @generated

use ::ews_bindings::rt;

/// Simple type `t:CalendarPermissionLevelType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`CalendarPermissionLevel`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendarpermissionlevel).
#[doc(alias = "CalendarPermissionLevelType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for CalendarPermissionLevel {}

rt::open_enum! {
    CalendarPermissionLevel;
    0 None;
    1 Owner;
    2 PublishingEditor;
    3 Editor;
    4 PublishingAuthor;
    5 Author;
    6 NoneditingAuthor;
    7 Reviewer;
    8 Contributor;
    9 FreeBusyTimeOnly;
    10 FreeBusyTimeAndSubjectAndLocation;
    11 Custom;
}
