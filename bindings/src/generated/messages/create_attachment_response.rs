// @generated

use ::ews_bindings::{Result, xml};

use super::CreateAttachmentResponseMessages;

/// Complex type `m:CreateAttachmentResponseType`.
///
/// Global element `m:CreateAttachmentResponse`.
#[doc(alias = "CreateAttachmentResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateAttachmentResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateAttachmentResponseMessages,
}

xml::complex_type!(
    CreateAttachmentResponse { name: "m:CreateAttachmentResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl CreateAttachmentResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: CreateAttachmentResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(CreateAttachmentResponse: blank);

impl xml::ReadNode for CreateAttachmentResponse {
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

impl xml::WriteNode for CreateAttachmentResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(CreateAttachmentResponse, "m:CreateAttachmentResponse");
