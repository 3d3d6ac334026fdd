// @generated

use ::ews_bindings::rt;

/// Simple type `t:GroupMemberIdentifierType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
#[doc(alias = "GroupMemberIdentifierType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for GroupMemberIdentifier {}

rt::open_enum! {
    GroupMemberIdentifier;
    0 ExternalDirectoryObjectId;
    1 LegacyExchangeDn = "LegacyExchangeDN";
    2 SmtpAddress;
}
