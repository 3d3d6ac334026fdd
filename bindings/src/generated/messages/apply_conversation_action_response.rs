// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(ApplyConversationActionResponse: blank);

impl xml::ReadNode for ApplyConversationActionResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ResponseMessages") => {
                input.require(&mut self.response_messages, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ApplyConversationActionResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(ApplyConversationActionResponse, "m:ApplyConversationActionResponse");
