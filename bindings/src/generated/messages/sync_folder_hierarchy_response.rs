// @generated

use ::ews_bindings::{Result, rt};

use super::SyncFolderHierarchyResponseMessages;

/// Complex type `m:SyncFolderHierarchyResponseType`.
///
/// Global element `m:SyncFolderHierarchyResponse`.
#[doc(alias = "SyncFolderHierarchyResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchyResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SyncFolderHierarchyResponseMessages,
}

impl Eq for SyncFolderHierarchyResponse {}

rt::complex_type!(
    SyncFolderHierarchyResponse { name: "m:SyncFolderHierarchyResponseType", required:
    "m:ResponseMessages", bits: 1, model: "m:ResponseMessages" }
);

impl SyncFolderHierarchyResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: SyncFolderHierarchyResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::placeholder_new!(SyncFolderHierarchyResponse: placeholder);

impl rt::ReadComplex for SyncFolderHierarchyResponse {
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

impl rt::WriteComplex for SyncFolderHierarchyResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

rt::root!(SyncFolderHierarchyResponse, "m:SyncFolderHierarchyResponse");
