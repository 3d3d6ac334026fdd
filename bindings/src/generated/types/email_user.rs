// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:EmailUserType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`EmailUser`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/emailuser).
#[doc(alias = "EmailUserType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailUser {
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:UserId`, optional.
    pub user_id: Option<String>,
}

impl Eq for EmailUser {}

rt::complex_type! {
    EmailUser = "t:EmailUserType";
    elements t {
        0 name: "Name" optional;
        1 user_id: "UserId" optional;
    }
}
