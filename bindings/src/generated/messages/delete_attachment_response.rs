// @generated

use ::ews_bindings::{Result, rt};

use super::DeleteAttachmentResponseMessages;

/// Complex type `m:DeleteAttachmentResponseType`.
///
/// Global element `m:DeleteAttachmentResponse`.
#[doc(alias = "DeleteAttachmentResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteAttachmentResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: DeleteAttachmentResponseMessages,
}

impl Eq for DeleteAttachmentResponse {}

rt::complex_type!(
    DeleteAttachmentResponse { name: "m:DeleteAttachmentResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl DeleteAttachmentResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: DeleteAttachmentResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(DeleteAttachmentResponse: placeholder);

impl rt::ReadComplex for DeleteAttachmentResponse {
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

impl rt::WriteComplex for DeleteAttachmentResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(DeleteAttachmentResponse, "m:DeleteAttachmentResponse");
