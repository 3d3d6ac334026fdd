// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:FindMailboxStatisticsByKeywordsResponseType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:FindMailboxStatisticsByKeywordsResponse`.
#[doc(alias = "FindMailboxStatisticsByKeywordsResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMailboxStatisticsByKeywordsResponse {
    /// What it inherits from [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
}

xml::complex_type!(
    FindMailboxStatisticsByKeywordsResponse { name:
    "m:FindMailboxStatisticsByKeywordsResponseType", base: BaseResponseMessage, bits: 1
    }
);

impl FindMailboxStatisticsByKeywordsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ArrayOfResponseMessages) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
        }
    }
}

xml::extends!(FindMailboxStatisticsByKeywordsResponse, BaseResponseMessage);

xml::blank_new!(FindMailboxStatisticsByKeywordsResponse: blank);

impl xml::ReadNode for FindMailboxStatisticsByKeywordsResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for FindMailboxStatisticsByKeywordsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(
    FindMailboxStatisticsByKeywordsResponse, "m:FindMailboxStatisticsByKeywordsResponse"
);
