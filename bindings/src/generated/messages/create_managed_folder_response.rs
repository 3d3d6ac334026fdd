// @generated

use ::ews_bindings::{Result, rt};

use super::CreateManagedFolderResponseMessages;

/// Complex type `m:CreateManagedFolderResponseType`.
///
/// Global element `m:CreateManagedFolderResponse`.
#[doc(alias = "CreateManagedFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateManagedFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateManagedFolderResponseMessages,
}

impl Eq for CreateManagedFolderResponse {}

rt::complex_type!(
    CreateManagedFolderResponse { name: "m:CreateManagedFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl CreateManagedFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: CreateManagedFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(CreateManagedFolderResponse: placeholder);

impl rt::ReadComplex for CreateManagedFolderResponse {
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

impl rt::WriteComplex for CreateManagedFolderResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(CreateManagedFolderResponse, "m:CreateManagedFolderResponse");
