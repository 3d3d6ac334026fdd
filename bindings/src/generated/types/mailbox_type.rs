// @generated

use ::ews_bindings::xml;

/// Simple type `t:MailboxTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "MailboxTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MailboxType {
    Unknown,
    OneOff,
    Mailbox,
    /// `PublicDL`
    PublicDl,
    /// `PrivateDL`
    PrivateDl,
    Contact,
    PublicFolder,
    GroupMailbox,
    ImplicitContact,
    User,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    MailboxType: Contact, GroupMailbox, ImplicitContact, Mailbox, OneOff, PrivateDl =
    "PrivateDL", PublicDl = "PublicDL", PublicFolder, Unknown, User
);
