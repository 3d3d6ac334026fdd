// @generated

use ::ews_bindings::{Result, xml};

use super::SyncFolderItemsResponseMessages;

/// Complex type `m:SyncFolderItemsResponseType`.
///
/// Global element `m:SyncFolderItemsResponse`.
#[doc(alias = "SyncFolderItemsResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SyncFolderItemsResponseMessages,
}

xml::complex_type!(
    SyncFolderItemsResponse { name: "m:SyncFolderItemsResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl SyncFolderItemsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: SyncFolderItemsResponseMessages) -> Self {
        Self { response_messages }
    }
}

xml::blank_new!(SyncFolderItemsResponse: blank);

impl xml::ReadNode for SyncFolderItemsResponse {
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

impl xml::WriteNode for SyncFolderItemsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(SyncFolderItemsResponse, "m:SyncFolderItemsResponse");
