// @generated

use ::ews_bindings::xml;

/// Simple type `t:SearchItemKindType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SearchItemKindType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchItemKind {
    Email,
    Meetings,
    Tasks,
    Notes,
    Docs,
    Journals,
    Contacts,
    Im,
    Voicemail,
    Faxes,
    Posts,
    Rssfeeds,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    SearchItemKind: Contacts, Docs, Email, Faxes, Im, Journals, Meetings, Notes, Posts,
    Rssfeeds, Tasks, Voicemail
);
