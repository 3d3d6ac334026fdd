// @generated

use ::ews_bindings::{Result, rt};

use super::CreateFolderResponseMessages;

/// Complex type `m:CreateFolderResponseType`.
///
/// Global element `m:CreateFolderResponse`.
#[doc(alias = "CreateFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateFolderResponseMessages,
}

impl Eq for CreateFolderResponse {}

rt::complex_type!(
    CreateFolderResponse { name: "m:CreateFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl CreateFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: CreateFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(CreateFolderResponse: placeholder);

impl rt::ReadComplex for CreateFolderResponse {
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

impl rt::WriteComplex for CreateFolderResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(CreateFolderResponse, "m:CreateFolderResponse");
