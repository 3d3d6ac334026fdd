// @generated

use ::ews_bindings::{Result, rt};

use super::CreateFolderPathResponseMessages;

/// Complex type `m:CreateFolderPathResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:CreateFolderPathResponse`.
#[doc(alias = "CreateFolderPathResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateFolderPathResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateFolderPathResponseMessages,
}

impl Eq for CreateFolderPathResponse {}

rt::complex_type!(
    CreateFolderPathResponse { name: "m:CreateFolderPathResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl CreateFolderPathResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: CreateFolderPathResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(CreateFolderPathResponse: placeholder);

impl rt::ReadComplex for CreateFolderPathResponse {
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

impl rt::WriteComplex for CreateFolderPathResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(CreateFolderPathResponse, "m:CreateFolderPathResponse");
