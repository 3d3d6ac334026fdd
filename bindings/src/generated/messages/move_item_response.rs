// @generated

use ::ews_bindings::{Result, xml};

use super::MoveItemResponseMessages;

/// Complex type `m:MoveItemResponseType`.
///
/// Global element `m:MoveItemResponse`.
#[doc(alias = "MoveItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoveItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MoveItemResponseMessages,
}

xml::complex_type!(
    MoveItemResponse { name: "m:MoveItemResponseType", required: "m:ResponseMessages",
    bits: 1, model: "m:ResponseMessages" }
);

impl MoveItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: MoveItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(MoveItemResponse: blank);

impl xml::ReadNode for MoveItemResponse {
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

impl xml::WriteNode for MoveItemResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(MoveItemResponse, "m:MoveItemResponse");
