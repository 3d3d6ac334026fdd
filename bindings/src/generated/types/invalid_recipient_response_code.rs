// @generated

use ::ews_bindings::xml;

/// Simple type `t:InvalidRecipientResponseCodeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "InvalidRecipientResponseCodeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum InvalidRecipientResponseCode {
    OtherError,
    RecipientOrganizationNotFederated,
    /// `CannotObtainTokenFromSTS`
    CannotObtainTokenFromSts,
    SystemPolicyBlocksSharingWithThisRecipient,
    RecipientOrganizationFederatedWithUnknownTokenIssuer,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    InvalidRecipientResponseCode: CannotObtainTokenFromSts = "CannotObtainTokenFromSTS",
    OtherError, RecipientOrganizationFederatedWithUnknownTokenIssuer,
    RecipientOrganizationNotFederated, SystemPolicyBlocksSharingWithThisRecipient
);
