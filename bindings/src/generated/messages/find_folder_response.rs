// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(FindFolderResponse: blank);

impl xml::ReadNode for FindFolderResponse {
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

impl xml::WriteNode for FindFolderResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(FindFolderResponse, "m:FindFolderResponse");
