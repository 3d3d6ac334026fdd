// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ImItemList, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetImItemListResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetImItemListResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetImItemListResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getimitemlistresponse).
#[doc(alias("GetImItemListResponseMessageType", "GetImItemListResponse"))]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetImItemListResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ImItemList`, optional.
    pub im_item_list: Option<Box<ImItemList>>,
}

impl GetImItemListResponseMessage {
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
    GetImItemListResponseMessage: ResponseMessage = "m:GetImItemListResponseMessageType" response, required 1, new(value);
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
    GetImItemListResponseMessage = "m:GetImItemListResponse"
}
