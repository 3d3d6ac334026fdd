// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfNonIndexableItemStatistics, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetNonIndexableItemStatisticsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetNonIndexableItemStatisticsResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetNonIndexableItemStatisticsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getnonindexableitemstatisticsresponse).
#[doc(
    alias(
        "GetNonIndexableItemStatisticsResponseMessageType",
        "GetNonIndexableItemStatisticsResponse"
    )
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetNonIndexableItemStatisticsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:NonIndexableItemStatistics`, optional.
    pub non_indexable_item_statistics: Option<ArrayOfNonIndexableItemStatistics>,
}

impl Eq for GetNonIndexableItemStatisticsResponseMessage {}

impl GetNonIndexableItemStatisticsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            non_indexable_item_statistics: None,
        }
    }
}

rt::complex_type! {
    GetNonIndexableItemStatisticsResponseMessage: ResponseMessage = "m:GetNonIndexableItemStatisticsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 non_indexable_item_statistics: "NonIndexableItemStatistics" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetNonIndexableItemStatisticsResponseMessage = "m:GetNonIndexableItemStatisticsResponse"
}
