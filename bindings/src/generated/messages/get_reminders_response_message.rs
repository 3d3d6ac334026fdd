// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfReminders, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetRemindersResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetRemindersResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetRemindersResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getremindersresponse).
#[doc(alias("GetRemindersResponseMessageType", "GetRemindersResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetRemindersResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Reminders`, optional.
    pub reminders: Option<ArrayOfReminders>,
}

impl Eq for GetRemindersResponseMessage {}

impl GetRemindersResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            reminders: None,
        }
    }
}

rt::complex_type! {
    GetRemindersResponseMessage: ResponseMessage = "m:GetRemindersResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 reminders: "Reminders" once;
    }
    kept { base.kept }
}

rt::root! {
    GetRemindersResponseMessage = "m:GetRemindersResponse"
}
