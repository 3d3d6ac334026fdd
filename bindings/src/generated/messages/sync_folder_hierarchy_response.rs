// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(SyncFolderHierarchyResponse: blank);

impl xml::ReadNode for SyncFolderHierarchyResponse {
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

impl xml::WriteNode for SyncFolderHierarchyResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessages", &self.response_messages);
    }
}

xml::root!(SyncFolderHierarchyResponse, "m:SyncFolderHierarchyResponse");
