// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(CreateFolderResponse: blank);

impl xml::ReadNode for CreateFolderResponse {
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

impl xml::WriteNode for CreateFolderResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(CreateFolderResponse, "m:CreateFolderResponse");
