// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ImItemList, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetImItemsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetImItemsResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetImItemsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getimitemsresponse).
#[doc(alias("GetImItemsResponseMessageType", "GetImItemsResponse"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetImItemsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ImItemList`, optional.
    pub im_item_list: Option<Box<ImItemList>>,
}

impl GetImItemsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            im_item_list: None,
        }
    }
}

rt::complex_type! {
    GetImItemsResponseMessage: ResponseMessage = "m:GetImItemsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 im_item_list: "ImItemList" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetImItemsResponseMessage = "m:GetImItemsResponse"
}
