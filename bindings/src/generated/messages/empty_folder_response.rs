// @generated

use ::ews_bindings::{Result, xml};

use super::EmptyFolderResponseMessages;

/// Complex type `m:EmptyFolderResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:EmptyFolderResponse`.
#[doc(alias = "EmptyFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmptyFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: EmptyFolderResponseMessages,
}

impl Eq for EmptyFolderResponse {}

xml::complex_type!(
    EmptyFolderResponse { name: "m:EmptyFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl EmptyFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: EmptyFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(EmptyFolderResponse: blank);

impl xml::ReadNode for EmptyFolderResponse {
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

impl xml::WriteNode for EmptyFolderResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(EmptyFolderResponse, "m:EmptyFolderResponse");
