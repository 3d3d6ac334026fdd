// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SyncFolderHierarchyDelete: placeholder);

impl rt::ReadComplex for SyncFolderHierarchyDelete {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FolderId") => reader.require(&mut self.folder_id, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SyncFolderHierarchyDelete {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:FolderId", &self.folder_id);
    }
}
