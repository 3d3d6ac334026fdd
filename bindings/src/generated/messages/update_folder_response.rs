// @generated

use ::ews_bindings::{Result, rt};

use super::UpdateFolderResponseMessages;

/// Complex type `m:UpdateFolderResponseType`.
///
/// Global element `m:UpdateFolderResponse`.
#[doc(alias = "UpdateFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateFolderResponseMessages,
}

impl Eq for UpdateFolderResponse {}

rt::complex_type!(
    UpdateFolderResponse { name: "m:UpdateFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl UpdateFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: UpdateFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(UpdateFolderResponse: placeholder);

impl rt::ReadComplex for UpdateFolderResponse {
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

impl rt::WriteComplex for UpdateFolderResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(UpdateFolderResponse, "m:UpdateFolderResponse");
