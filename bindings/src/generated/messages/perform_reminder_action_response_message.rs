// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{NonEmptyArrayOfItemIds, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:PerformReminderActionResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:PerformReminderActionResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`PerformReminderActionResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/performreminderactionresponse).
#[doc(
    alias("PerformReminderActionResponseMessageType", "PerformReminderActionResponse")
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PerformReminderActionResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:UpdatedItemIds`, optional.
    pub updated_item_ids: Option<NonEmptyArrayOfItemIds>,
}

impl Eq for PerformReminderActionResponseMessage {}

impl PerformReminderActionResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            updated_item_ids: None,
        }
    }
}

rt::complex_type! {
    PerformReminderActionResponseMessage: ResponseMessage = "m:PerformReminderActionResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 updated_item_ids: "UpdatedItemIds" once;
    }
    kept { base.kept }
}

rt::root! {
    PerformReminderActionResponseMessage = "m:PerformReminderActionResponse"
}
