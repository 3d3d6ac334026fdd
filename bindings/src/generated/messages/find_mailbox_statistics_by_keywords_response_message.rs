// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{MailboxStatisticsSearchResult, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindMailboxStatisticsByKeywordsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "FindMailboxStatisticsByKeywordsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMailboxStatisticsByKeywordsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MailboxStatisticsSearchResult`, optional.
    pub mailbox_statistics_search_result: Option<Box<MailboxStatisticsSearchResult>>,
}

impl Eq for FindMailboxStatisticsByKeywordsResponseMessage {}

rt::complex_type!(
    FindMailboxStatisticsByKeywordsResponseMessage { name:
    "m:FindMailboxStatisticsByKeywordsResponseMessageType", base: ResponseMessage, bits: 1, model: "m:MailboxStatisticsSearchResult", flags: response }
);

impl FindMailboxStatisticsByKeywordsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            mailbox_statistics_search_result: None,
        }
    }
}

rt::extends!(FindMailboxStatisticsByKeywordsResponseMessage, ResponseMessage);

rt::placeholder_new!(FindMailboxStatisticsByKeywordsResponseMessage: placeholder);

impl rt::ReadComplex for FindMailboxStatisticsByKeywordsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "MailboxStatisticsSearchResult") => {
                reader.fill(&mut self.mailbox_statistics_search_result, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FindMailboxStatisticsByKeywordsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element(
            "m:MailboxStatisticsSearchResult",
            &self.mailbox_statistics_search_result,
        );
    }
}
