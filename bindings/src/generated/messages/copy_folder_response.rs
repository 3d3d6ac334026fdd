// @generated

use ::ews_bindings::{Result, rt};

use super::CopyFolderResponseMessages;

/// Complex type `m:CopyFolderResponseType`.
///
/// Global element `m:CopyFolderResponse`.
#[doc(alias = "CopyFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CopyFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CopyFolderResponseMessages,
}

impl Eq for CopyFolderResponse {}

rt::complex_type!(
    CopyFolderResponse { name: "m:CopyFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl CopyFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: CopyFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(CopyFolderResponse: placeholder);

impl rt::ReadComplex for CopyFolderResponse {
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

impl rt::WriteComplex for CopyFolderResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(CopyFolderResponse, "m:CopyFolderResponse");
