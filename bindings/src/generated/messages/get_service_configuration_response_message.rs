// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ResponseClass;
use super::{ArrayOfServiceConfigurationResponseMessage, ResponseMessage};

/// Complex type `m:GetServiceConfigurationResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetServiceConfigurationResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetServiceConfigurationResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getserviceconfigurationresponse).
#[doc(
    alias(
        "GetServiceConfigurationResponseMessageType",
        "GetServiceConfigurationResponse"
    )
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetServiceConfigurationResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ResponseMessages`, optional.
    pub response_messages: Option<ArrayOfServiceConfigurationResponseMessage>,
}

impl Eq for GetServiceConfigurationResponseMessage {}

impl GetServiceConfigurationResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            response_messages: None,
        }
    }
}

rt::complex_type! {
    GetServiceConfigurationResponseMessage: ResponseMessage = "m:GetServiceConfigurationResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 response_messages: "ResponseMessages" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetServiceConfigurationResponseMessage = "m:GetServiceConfigurationResponse"
}
