// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetPasswordExpirationDateResponseMessageType`, since `Exchange2010_SP2`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetPasswordExpirationDateResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetPasswordExpirationDateResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getpasswordexpirationdateresponse).
#[doc(
    alias(
        "GetPasswordExpirationDateResponseMessageType",
        "GetPasswordExpirationDateResponse"
    )
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPasswordExpirationDateResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:PasswordExpirationDate`, optional.
    pub password_expiration_date: Option<value::DateTime>,
}

impl Eq for GetPasswordExpirationDateResponseMessage {}

impl GetPasswordExpirationDateResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            password_expiration_date: None,
        }
    }
}

rt::complex_type! {
    GetPasswordExpirationDateResponseMessage: ResponseMessage = "m:GetPasswordExpirationDateResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 password_expiration_date: "PasswordExpirationDate" once;
    }
    kept { base.kept }
}

rt::root! {
    GetPasswordExpirationDateResponseMessage = "m:GetPasswordExpirationDateResponse"
}
