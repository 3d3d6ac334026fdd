// @generated

use ::ews_bindings::rt;

/// Simple type `t:SearchItemKindType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`SearchItemKind`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchitemkind).
#[doc(alias = "SearchItemKindType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for SearchItemKind {}

rt::open_enum! {
    SearchItemKind;
    0 Email;
    1 Meetings;
    2 Tasks;
    3 Notes;
    4 Docs;
    5 Journals;
    6 Contacts;
    7 Im;
    8 Voicemail;
    9 Faxes;
    10 Posts;
    11 Rssfeeds;
}
