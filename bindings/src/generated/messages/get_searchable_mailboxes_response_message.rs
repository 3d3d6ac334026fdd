// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfFailedSearchMailboxes, ArrayOfSearchableMailboxes, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetSearchableMailboxesResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetSearchableMailboxesResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetSearchableMailboxesResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getsearchablemailboxesresponse).
#[doc(
    alias("GetSearchableMailboxesResponseMessageType", "GetSearchableMailboxesResponse")
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSearchableMailboxesResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SearchableMailboxes`, optional.
    pub searchable_mailboxes: Option<ArrayOfSearchableMailboxes>,
    /// Element `m:FailedMailboxes`, optional.
    pub failed_mailboxes: Option<ArrayOfFailedSearchMailboxes>,
}

impl Eq for GetSearchableMailboxesResponseMessage {}

impl GetSearchableMailboxesResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            searchable_mailboxes: None,
            failed_mailboxes: None,
        }
    }
}

rt::complex_type! {
    GetSearchableMailboxesResponseMessage: ResponseMessage = "m:GetSearchableMailboxesResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 searchable_mailboxes: "SearchableMailboxes" once;
        1 failed_mailboxes: "FailedMailboxes" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetSearchableMailboxesResponseMessage = "m:GetSearchableMailboxesResponse"
}
