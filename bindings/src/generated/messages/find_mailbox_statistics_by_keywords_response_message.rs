// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{MailboxStatisticsSearchResult, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindMailboxStatisticsByKeywordsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`FindMailboxStatisticsByKeywordsResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findmailboxstatisticsbykeywordsresponsemessage).
#[doc(alias = "FindMailboxStatisticsByKeywordsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMailboxStatisticsByKeywordsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MailboxStatisticsSearchResult`, optional.
    pub mailbox_statistics_search_result: Option<Box<MailboxStatisticsSearchResult>>,
}

impl Eq for FindMailboxStatisticsByKeywordsResponseMessage {}

impl FindMailboxStatisticsByKeywordsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            mailbox_statistics_search_result: None,
        }
    }
}

rt::complex_type! {
    FindMailboxStatisticsByKeywordsResponseMessage: ResponseMessage = "m:FindMailboxStatisticsByKeywordsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 mailbox_statistics_search_result: "MailboxStatisticsSearchResult" once;
    }
    kept { base.kept }
}
