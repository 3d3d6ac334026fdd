// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:PhoneType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Phone`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/phone).
#[doc(alias = "PhoneType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Phone {
    /// Element `t:OriginalPhoneString`, optional.
    pub original_phone_string: Option<String>,
    /// Element `t:PhoneString`, optional.
    pub phone_string: Option<String>,
    /// Element `t:Type`, optional.
    pub r#type: Option<String>,
}

impl Eq for Phone {}

rt::complex_type! {
    Phone = "t:PhoneType";
    elements t {
        0 original_phone_string: "OriginalPhoneString" optional;
        1 phone_string: "PhoneString" optional;
        2 r#type: "Type" optional;
    }
}
