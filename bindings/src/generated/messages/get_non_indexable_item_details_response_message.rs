// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{NonIndexableItemDetailResult, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetNonIndexableItemDetailsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetNonIndexableItemDetailsResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetNonIndexableItemDetailsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getnonindexableitemdetailsresponse).
#[doc(
    alias(
        "GetNonIndexableItemDetailsResponseMessageType",
        "GetNonIndexableItemDetailsResponse"
    )
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetNonIndexableItemDetailsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:NonIndexableItemDetailsResult`, optional.
    pub non_indexable_item_details_result: Option<Box<NonIndexableItemDetailResult>>,
}

impl Eq for GetNonIndexableItemDetailsResponseMessage {}

impl GetNonIndexableItemDetailsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            non_indexable_item_details_result: None,
        }
    }
}

rt::complex_type! {
    GetNonIndexableItemDetailsResponseMessage: ResponseMessage = "m:GetNonIndexableItemDetailsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 non_indexable_item_details_result: "NonIndexableItemDetailsResult" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetNonIndexableItemDetailsResponseMessage = "m:GetNonIndexableItemDetailsResponse"
}
