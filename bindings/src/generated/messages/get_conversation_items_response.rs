// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    GetConversationItemsResponse { name: "m:GetConversationItemsResponseType", required: "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl GetConversationItemsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetConversationItemsResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(GetConversationItemsResponse: placeholder);

impl rt::ReadComplex for GetConversationItemsResponse {
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

impl rt::WriteComplex for GetConversationItemsResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(GetConversationItemsResponse, "m:GetConversationItemsResponse");
