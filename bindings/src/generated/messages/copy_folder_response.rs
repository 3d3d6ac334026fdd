// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(CopyFolderResponse: blank);

impl xml::ReadNode for CopyFolderResponse {
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

impl xml::WriteNode for CopyFolderResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(CopyFolderResponse, "m:CopyFolderResponse");
