// @generated

use ::ews_bindings::{Result, xml};

use super::GetAttachmentResponseMessages;

/// Complex type `m:GetAttachmentResponseType`.
///
/// Global element `m:GetAttachmentResponse`.
#[doc(alias = "GetAttachmentResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAttachmentResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetAttachmentResponseMessages,
}

xml::complex_type!(
    GetAttachmentResponse { name: "m:GetAttachmentResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl GetAttachmentResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetAttachmentResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(GetAttachmentResponse: blank);

impl xml::ReadNode for GetAttachmentResponse {
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

impl xml::WriteNode for GetAttachmentResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(GetAttachmentResponse, "m:GetAttachmentResponse");
