// @generated

use ::ews_bindings::{Result, xml};

use super::SendItemResponseMessages;

/// Complex type `m:SendItemResponseType`.
///
/// Global element `m:SendItemResponse`.
#[doc(alias = "SendItemResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SendItemResponseMessages,
}

impl Eq for SendItemResponse {}

xml::complex_type!(
    SendItemResponse { name: "m:SendItemResponseType", required: "m:ResponseMessages",
    bits: 1, model: "m:ResponseMessages" }
);

impl SendItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: SendItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(SendItemResponse: blank);

impl xml::ReadNode for SendItemResponse {
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

impl xml::WriteNode for SendItemResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(SendItemResponse, "m:SendItemResponse");
