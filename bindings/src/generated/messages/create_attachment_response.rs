// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(CreateAttachmentResponse: placeholder);

impl rt::ReadComplex for CreateAttachmentResponse {
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

impl rt::WriteComplex for CreateAttachmentResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(CreateAttachmentResponse, "m:CreateAttachmentResponse");
