// @generated

use ::ews_bindings::{Result, rt};

use super::FindFolderResponseMessages;

/// Complex type `m:FindFolderResponseType`.
///
/// Global element `m:FindFolderResponse`.
#[doc(alias = "FindFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: FindFolderResponseMessages,
}

impl Eq for FindFolderResponse {}

rt::complex_type!(
    FindFolderResponse { name: "m:FindFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl FindFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: FindFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(FindFolderResponse: placeholder);

impl rt::ReadComplex for FindFolderResponse {
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

impl rt::WriteComplex for FindFolderResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(FindFolderResponse, "m:FindFolderResponse");
