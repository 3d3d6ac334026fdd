// @generated

use ::ews_bindings::xml;

/// Simple type `t:ClientIdType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ClientIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ClientId {
    Web,
    Mobile,
    Tablet,
    Desktop,
    Exchange,
    Outlook,
    MacOutlook,
    /// `POP3`
    Pop3,
    /// `IMAP4`
    Imap4,
    Other,
    Lync,
    OutlookService,
    MacMail,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    ClientId: Desktop, Exchange, Imap4 = "IMAP4", Lync, MacMail, MacOutlook, Mobile,
    Other, Outlook, OutlookService, Pop3 = "POP3", Tablet, Web
);
