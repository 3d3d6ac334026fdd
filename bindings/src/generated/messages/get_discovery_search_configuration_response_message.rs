// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfDiscoverySearchConfiguration, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetDiscoverySearchConfigurationResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetDiscoverySearchConfigurationResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetDiscoverySearchConfigurationResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getdiscoverysearchconfigurationresponse).
#[doc(
    alias(
        "GetDiscoverySearchConfigurationResponseMessageType",
        "GetDiscoverySearchConfigurationResponse"
    )
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetDiscoverySearchConfigurationResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:DiscoverySearchConfigurations`, optional.
    pub discovery_search_configurations: Option<ArrayOfDiscoverySearchConfiguration>,
}

impl Eq for GetDiscoverySearchConfigurationResponseMessage {}

impl GetDiscoverySearchConfigurationResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            discovery_search_configurations: None,
        }
    }
}

rt::complex_type! {
    GetDiscoverySearchConfigurationResponseMessage: ResponseMessage = "m:GetDiscoverySearchConfigurationResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 discovery_search_configurations: "DiscoverySearchConfigurations" once;
    }
    kept { base.kept }
}

rt::root! {
    GetDiscoverySearchConfigurationResponseMessage = "m:GetDiscoverySearchConfigurationResponse"
}
