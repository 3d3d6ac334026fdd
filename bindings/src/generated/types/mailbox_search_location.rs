// @generated

use ::ews_bindings::xml;

/// Simple type `t:MailboxSearchLocationType`.
///
/// Restricts `xs:string`.
#[doc(alias = "MailboxSearchLocationType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MailboxSearchLocation {
    PrimaryOnly,
    ArchiveOnly,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(MailboxSearchLocation: All, ArchiveOnly, PrimaryOnly);
