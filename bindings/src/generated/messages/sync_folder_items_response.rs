// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SyncFolderItemsResponse: placeholder);

impl rt::ReadComplex for SyncFolderItemsResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ResponseMessages") => {
                reader.require(&mut self.response_messages, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SyncFolderItemsResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(SyncFolderItemsResponse, "m:SyncFolderItemsResponse");
