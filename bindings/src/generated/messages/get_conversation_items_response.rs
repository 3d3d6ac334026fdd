// @generated

use ::ews_bindings::{Result, xml};

use super::GetConversationItemsResponseMessages;

/// Complex type `m:GetConversationItemsResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:GetConversationItemsResponse`.
#[doc(alias = "GetConversationItemsResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetConversationItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetConversationItemsResponseMessages,
}

xml::complex_type!(
    GetConversationItemsResponse { name: "m:GetConversationItemsResponseType", required: "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl GetConversationItemsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetConversationItemsResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(GetConversationItemsResponse: blank);

impl xml::ReadNode for GetConversationItemsResponse {
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

impl xml::WriteNode for GetConversationItemsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(GetConversationItemsResponse, "m:GetConversationItemsResponse");
