// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::GetConversationItemsResponseMessages;

/// Complex type `m:GetConversationItemsResponseType`.
///
/// Global element `m:GetConversationItemsResponse`.
#[doc(alias = "GetConversationItemsResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetConversationItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetConversationItemsResponseMessages,
}

impl GetConversationItemsResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetConversationItemsResponseType",
        required: &["m:ResponseMessages"],
        bits: 1,
        content: xml::Content::Model("m:ResponseMessages"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_messages: GetConversationItemsResponseMessages) -> Self {
        Self { response_messages }
    }
}

::ews_bindings::complex_type!(GetConversationItemsResponse);

::ews_bindings::blank_new!(GetConversationItemsResponse : blank);

impl xml::ReadNode for GetConversationItemsResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
