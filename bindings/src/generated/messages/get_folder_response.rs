// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(GetFolderResponse: blank);

impl xml::ReadNode for GetFolderResponse {
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

impl xml::WriteNode for GetFolderResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(GetFolderResponse, "m:GetFolderResponse");
