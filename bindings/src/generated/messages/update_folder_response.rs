// @generated

use ::ews_bindings::{Result, xml};

use super::UpdateFolderResponseMessages;

/// Complex type `m:UpdateFolderResponseType`.
///
/// Global element `m:UpdateFolderResponse`.
#[doc(alias = "UpdateFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateFolderResponseMessages,
}

impl Eq for UpdateFolderResponse {}

xml::complex_type!(
    UpdateFolderResponse { name: "m:UpdateFolderResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl UpdateFolderResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: UpdateFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(UpdateFolderResponse: blank);

impl xml::ReadNode for UpdateFolderResponse {
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

impl xml::WriteNode for UpdateFolderResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(UpdateFolderResponse, "m:UpdateFolderResponse");
