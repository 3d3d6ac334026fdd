// @generated

use ::ews_bindings::rt;

/// Simple type `t:InvalidRecipientResponseCodeType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ResponseCode`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode-invalidrecipientresponsecodetype).
#[doc(alias = "InvalidRecipientResponseCodeType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for InvalidRecipientResponseCode {}

rt::open_enum! {
    InvalidRecipientResponseCode;
    0 OtherError;
    1 RecipientOrganizationNotFederated;
    2 CannotObtainTokenFromSts = "CannotObtainTokenFromSTS";
    3 SystemPolicyBlocksSharingWithThisRecipient;
    4 RecipientOrganizationFederatedWithUnknownTokenIssuer;
}
