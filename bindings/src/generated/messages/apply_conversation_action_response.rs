// @generated

use ::ews_bindings::{Result, rt};

use super::ApplyConversationActionResponseMessages;

/// Complex type `m:ApplyConversationActionResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:ApplyConversationActionResponse`.
#[doc(alias = "ApplyConversationActionResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ApplyConversationActionResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ApplyConversationActionResponseMessages,
}

impl Eq for ApplyConversationActionResponse {}

rt::complex_type!(
    ApplyConversationActionResponse { name: "m:ApplyConversationActionResponseType",
    required: "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl ApplyConversationActionResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ApplyConversationActionResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(ApplyConversationActionResponse: placeholder);

impl rt::ReadComplex for ApplyConversationActionResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ResponseMessages") => {
                reader.require(&mut self.response_messages, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ApplyConversationActionResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(ApplyConversationActionResponse, "m:ApplyConversationActionResponse");
