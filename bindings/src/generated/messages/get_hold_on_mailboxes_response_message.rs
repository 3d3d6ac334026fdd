// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{MailboxHoldResult, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetHoldOnMailboxesResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetHoldOnMailboxesResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetHoldOnMailboxesResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getholdonmailboxesresponsemessage).
#[doc(alias("GetHoldOnMailboxesResponseMessageType", "GetHoldOnMailboxesResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetHoldOnMailboxesResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MailboxHoldResult`, optional.
    pub mailbox_hold_result: Option<Box<MailboxHoldResult>>,
}

impl Eq for GetHoldOnMailboxesResponseMessage {}

impl GetHoldOnMailboxesResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            mailbox_hold_result: None,
        }
    }
}

rt::complex_type! {
    GetHoldOnMailboxesResponseMessage: ResponseMessage = "m:GetHoldOnMailboxesResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 mailbox_hold_result: "MailboxHoldResult" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetHoldOnMailboxesResponseMessage = "m:GetHoldOnMailboxesResponse"
}
