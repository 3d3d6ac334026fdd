// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::DistinguishedUser;

/// Complex type `t:UserIdType`.
///
/// Microsoft's reference: [`UserId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/userid).
#[doc(alias = "UserIdType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserId {
    /// Element `t:SID`, optional.
    pub sid: Option<String>,
    /// Element `t:PrimarySmtpAddress`, optional.
    pub primary_smtp_address: Option<String>,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:DistinguishedUser`, optional.
    pub distinguished_user: Option<DistinguishedUser>,
    /// Element `t:ExternalUserIdentity`, optional, since `Exchange2010_SP1`.
    pub external_user_identity: Option<String>,
}

impl Eq for UserId {}

rt::complex_type! {
    UserId = "t:UserIdType";
    elements t {
        0 sid: "SID" optional;
        1 primary_smtp_address: "PrimarySmtpAddress" optional;
        2 display_name: "DisplayName" optional;
        3 distinguished_user: "DistinguishedUser" optional;
        4 external_user_identity: "ExternalUserIdentity" optional;
    }
}
