// @generated

use ::ews_bindings::xml;

/// Simple type `t:GroupMemberIdentifierType`.
///
/// Restricts `xs:string`.
#[doc(alias = "GroupMemberIdentifierType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum GroupMemberIdentifier {
    ExternalDirectoryObjectId,
    /// `LegacyExchangeDN`
    LegacyExchangeDn,
    SmtpAddress,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    GroupMemberIdentifier: ExternalDirectoryObjectId, LegacyExchangeDn =
    "LegacyExchangeDN", SmtpAddress
);
