// @generated

use ::ews_bindings::{Result, xml};

use super::FolderId;

/// Complex type `t:SyncFolderHierarchyDeleteType`.
#[doc(alias = "SyncFolderHierarchyDeleteType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchyDelete {
    /// Element `t:FolderId`, required.
    pub folder_id: FolderId,
}

impl Eq for SyncFolderHierarchyDelete {}

xml::complex_type!(
    SyncFolderHierarchyDelete { name: "t:SyncFolderHierarchyDeleteType", required:
    "t:FolderId", bits: 1, model: "t:FolderId" }
);

impl SyncFolderHierarchyDelete {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(folder_id: FolderId) -> Self {
        Self { folder_id }
    }
}

xml::blank_new!(SyncFolderHierarchyDelete: blank);

impl xml::ReadNode for SyncFolderHierarchyDelete {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "FolderId") => input.require(&mut self.folder_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SyncFolderHierarchyDelete {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FolderId", &self.folder_id);
    }
}
