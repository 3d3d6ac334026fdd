// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ResponseClass, SearchMailboxesResult};
use super::ResponseMessage;

/// Complex type `m:SearchMailboxesResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`SearchMailboxesResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchmailboxesresponsemessage).
#[doc(alias = "SearchMailboxesResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchMailboxesResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SearchMailboxesResult`, optional.
    pub search_mailboxes_result: Option<Box<SearchMailboxesResult>>,
}

impl Eq for SearchMailboxesResponseMessage {}

impl SearchMailboxesResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            search_mailboxes_result: None,
        }
    }
}

rt::complex_type! {
    SearchMailboxesResponseMessage: ResponseMessage = "m:SearchMailboxesResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 search_mailboxes_result: "SearchMailboxesResult" optional;
    }
    kept { base.kept }
}
