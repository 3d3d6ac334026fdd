// @generated

use ::ews_bindings::{Result, xml};

use super::UpdateItemResponseMessages;

/// Complex type `m:UpdateItemResponseType`.
///
/// Global element `m:UpdateItemResponse`.
#[doc(alias = "UpdateItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateItemResponseMessages,
}

xml::complex_type!(
    UpdateItemResponse { name: "m:UpdateItemResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl UpdateItemResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: UpdateItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(UpdateItemResponse: blank);

impl xml::ReadNode for UpdateItemResponse {
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

impl xml::WriteNode for UpdateItemResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(UpdateItemResponse, "m:UpdateItemResponse");
