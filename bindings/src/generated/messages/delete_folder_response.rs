// @generated

use ::ews_bindings::{Result, rt};

use super::DeleteFolderResponseMessages;

/// Complex type `m:DeleteFolderResponseType`.
///
/// Global element `m:DeleteFolderResponse`.
#[doc(alias = "DeleteFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: DeleteFolderResponseMessages,
}

impl Eq for DeleteFolderResponse {}

rt::complex_type!(
    DeleteFolderResponse { name: "m:DeleteFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl DeleteFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: DeleteFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(DeleteFolderResponse: placeholder);

impl rt::ReadComplex for DeleteFolderResponse {
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

impl rt::WriteComplex for DeleteFolderResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(DeleteFolderResponse, "m:DeleteFolderResponse");
