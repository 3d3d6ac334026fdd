// @generated

use ::ews_bindings::rt;

/// Simple type `t:ClientIdType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "ClientIdType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for ClientId {}

rt::open_enum! {
    ClientId;
    0 Web;
    1 Mobile;
    2 Tablet;
    3 Desktop;
    4 Exchange;
    5 Outlook;
    6 MacOutlook;
    7 Pop3 = "POP3";
    8 Imap4 = "IMAP4";
    9 Other;
    10 Lync;
    11 OutlookService;
    12 MacMail;
}
