// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:FindMailboxStatisticsByKeywordsResponseType`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:FindMailboxStatisticsByKeywordsResponse`.
#[doc(alias = "FindMailboxStatisticsByKeywordsResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FindMailboxStatisticsByKeywordsResponse {
    /// What it inherits from [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
}

impl FindMailboxStatisticsByKeywordsResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:FindMailboxStatisticsByKeywordsResponseType",
        base: Some(BaseResponseMessage::SHAPE),
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_messages: ArrayOfResponseMessages) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
        }
    }
}

::ews_bindings::complex_type!(FindMailboxStatisticsByKeywordsResponse);

::ews_bindings::extends!(FindMailboxStatisticsByKeywordsResponse, BaseResponseMessage);

::ews_bindings::blank_new!(FindMailboxStatisticsByKeywordsResponse : blank);

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
