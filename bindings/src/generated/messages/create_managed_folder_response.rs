// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(CreateManagedFolderResponse: blank);

impl xml::ReadNode for CreateManagedFolderResponse {
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

impl xml::WriteNode for CreateManagedFolderResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(CreateManagedFolderResponse, "m:CreateManagedFolderResponse");
