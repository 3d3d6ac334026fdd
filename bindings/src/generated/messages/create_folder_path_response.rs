// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(CreateFolderPathResponse: blank);

impl xml::ReadNode for CreateFolderPathResponse {
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

impl xml::WriteNode for CreateFolderPathResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(CreateFolderPathResponse, "m:CreateFolderPathResponse");
