// @generated

use ::ews_bindings::{Result, xml};

use super::CreateItemResponseMessages;

/// Complex type `m:CreateItemResponseType`.
///
/// Global element `m:CreateItemResponse`.
#[doc(alias = "CreateItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateItemResponseMessages,
}

xml::complex_type!(
    CreateItemResponse { name: "m:CreateItemResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl CreateItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: CreateItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(CreateItemResponse: blank);

impl xml::ReadNode for CreateItemResponse {
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

impl xml::WriteNode for CreateItemResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(CreateItemResponse, "m:CreateItemResponse");
