// @generated

use ::ews_bindings::{Result, xml};

use super::GetItemResponseMessages;

/// Complex type `m:GetItemResponseType`.
///
/// Global element `m:GetItemResponse`.
#[doc(alias = "GetItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetItemResponseMessages,
}

xml::complex_type!(
    GetItemResponse { name: "m:GetItemResponseType", required: "m:ResponseMessages",
    bits: 1, model: "m:ResponseMessages" }
);

impl GetItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(GetItemResponse: blank);

impl xml::ReadNode for GetItemResponse {
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

impl xml::WriteNode for GetItemResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(GetItemResponse, "m:GetItemResponse");
