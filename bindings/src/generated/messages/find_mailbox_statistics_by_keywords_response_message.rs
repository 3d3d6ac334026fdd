// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(FindMailboxStatisticsByKeywordsResponseMessage, ResponseMessage);

xml::blank_new!(FindMailboxStatisticsByKeywordsResponseMessage: blank);

impl xml::ReadNode for FindMailboxStatisticsByKeywordsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "MailboxStatisticsSearchResult") => {
                input.fill(&mut self.mailbox_statistics_search_result, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FindMailboxStatisticsByKeywordsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element(
            "m:MailboxStatisticsSearchResult",
            &self.mailbox_statistics_search_result,
        );
    }
}
