// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(
    SearchItemKind : Contacts, Docs, Email, Faxes, Im, Journals, Meetings, Notes, Posts,
    Rssfeeds, Tasks, Voicemail
);
