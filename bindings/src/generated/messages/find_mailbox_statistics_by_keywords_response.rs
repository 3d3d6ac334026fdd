// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(FindMailboxStatisticsByKeywordsResponse, BaseResponseMessage);

rt::placeholder_new!(FindMailboxStatisticsByKeywordsResponse: placeholder);

impl rt::ReadComplex for FindMailboxStatisticsByKeywordsResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for FindMailboxStatisticsByKeywordsResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(
    FindMailboxStatisticsByKeywordsResponse, "m:FindMailboxStatisticsByKeywordsResponse"
);
