// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetAttachmentResponse: placeholder);

impl rt::ReadComplex for GetAttachmentResponse {
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

impl rt::WriteComplex for GetAttachmentResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(GetAttachmentResponse, "m:GetAttachmentResponse");
