// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(DeleteFolderResponse: blank);

impl xml::ReadNode for DeleteFolderResponse {
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

impl xml::WriteNode for DeleteFolderResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(DeleteFolderResponse, "m:DeleteFolderResponse");
