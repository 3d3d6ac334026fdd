// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ClientAccessToken, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetClientAccessTokenResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetClientAccessTokenResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getclientaccesstokenresponsemessage).
#[doc(alias = "GetClientAccessTokenResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetClientAccessTokenResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Token`, optional.
    pub token: Option<Box<ClientAccessToken>>,
}

impl Eq for GetClientAccessTokenResponseMessage {}

impl GetClientAccessTokenResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            token: None,
        }
    }
}

rt::complex_type! {
    GetClientAccessTokenResponseMessage: ResponseMessage = "m:GetClientAccessTokenResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 token: "Token" optional;
    }
    kept { base.kept }
}
