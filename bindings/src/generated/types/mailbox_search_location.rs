// @generated

use ::ews_bindings::rt;

/// Simple type `t:MailboxSearchLocationType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`SearchScope`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchscope).
#[doc(alias = "MailboxSearchLocationType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MailboxSearchLocation {
    PrimaryOnly,
    ArchiveOnly,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MailboxSearchLocation {}

rt::open_enum! {
    MailboxSearchLocation;
    0 PrimaryOnly;
    1 ArchiveOnly;
    2 All;
}
