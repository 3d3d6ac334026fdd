// @generated

use ::ews_bindings::rt;

/// Simple type `t:MailboxTypeType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`MailboxType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxtype).
#[doc(alias = "MailboxTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MailboxType {
    /// since `Exchange2010_SP1`
    Unknown,
    /// since `Exchange2010_SP1`
    OneOff,
    Mailbox,
    /// `PublicDL`
    PublicDl,
    /// `PrivateDL`
    PrivateDl,
    Contact,
    PublicFolder,
    /// since `Exchange2013_SP1`
    GroupMailbox,
    /// since `V2016_10_10`
    ImplicitContact,
    /// since `V2018_01_08`
    User,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MailboxType {}

rt::open_enum! {
    MailboxType;
    0 Unknown;
    1 OneOff;
    2 Mailbox;
    3 PublicDl = "PublicDL";
    4 PrivateDl = "PrivateDL";
    5 Contact;
    6 PublicFolder;
    7 GroupMailbox;
    8 ImplicitContact;
    9 User;
}
