// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(MoveItemResponse: placeholder);

impl rt::ReadComplex for MoveItemResponse {
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

impl rt::WriteComplex for MoveItemResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(MoveItemResponse, "m:MoveItemResponse");
