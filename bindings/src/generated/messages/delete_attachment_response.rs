// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(DeleteAttachmentResponse: blank);

impl xml::ReadNode for DeleteAttachmentResponse {
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

impl xml::WriteNode for DeleteAttachmentResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(DeleteAttachmentResponse, "m:DeleteAttachmentResponse");
