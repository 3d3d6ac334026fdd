// @generated

use ::ews_bindings::{Result, rt};

use super::GetFolderResponseMessages;

/// Complex type `m:GetFolderResponseType`.
///
/// Global element `m:GetFolderResponse`.
#[doc(alias = "GetFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetFolderResponseMessages,
}

impl Eq for GetFolderResponse {}

rt::complex_type!(
    GetFolderResponse { name: "m:GetFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl GetFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: GetFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(GetFolderResponse: placeholder);

impl rt::ReadComplex for GetFolderResponse {
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

impl rt::WriteComplex for GetFolderResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(GetFolderResponse, "m:GetFolderResponse");
