// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetAppMarketplaceUrlResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetAppMarketplaceUrlResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetAppMarketplaceUrlResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getappmarketplaceurlresponse).
#[doc(alias("GetAppMarketplaceUrlResponseMessageType", "GetAppMarketplaceUrlResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAppMarketplaceUrlResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:AppMarketplaceUrl`, optional.
    pub app_marketplace_url: Option<String>,
    /// Element `m:ConnectorsManagementUrl`, optional, since `V2016_10_10`.
    pub connectors_management_url: Option<String>,
}

impl Eq for GetAppMarketplaceUrlResponseMessage {}

impl GetAppMarketplaceUrlResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            app_marketplace_url: None,
            connectors_management_url: None,
        }
    }
}

rt::complex_type! {
    GetAppMarketplaceUrlResponseMessage: ResponseMessage = "m:GetAppMarketplaceUrlResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 app_marketplace_url: "AppMarketplaceUrl" optional;
        1 connectors_management_url: "ConnectorsManagementUrl" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetAppMarketplaceUrlResponseMessage = "m:GetAppMarketplaceUrlResponse"
}
