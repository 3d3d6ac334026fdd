// @generated

use ::ews_bindings::{Result, xml};

use super::MoveFolderResponseMessages;

/// Complex type `m:MoveFolderResponseType`.
///
/// Global element `m:MoveFolderResponse`.
#[doc(alias = "MoveFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoveFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MoveFolderResponseMessages,
}

impl Eq for MoveFolderResponse {}

xml::complex_type!(
    MoveFolderResponse { name: "m:MoveFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl MoveFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: MoveFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(MoveFolderResponse: blank);

impl xml::ReadNode for MoveFolderResponse {
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

impl xml::WriteNode for MoveFolderResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(MoveFolderResponse, "m:MoveFolderResponse");
