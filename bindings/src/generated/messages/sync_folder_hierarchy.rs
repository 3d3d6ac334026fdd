// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{FolderResponseShape, TargetFolderId};

/// Complex type `m:SyncFolderHierarchyType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SyncFolderHierarchy`.
#[doc(alias = "SyncFolderHierarchyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchy {
    /// Element `m:FolderShape`, required.
    pub folder_shape: FolderResponseShape,
    /// Element `m:SyncFolderId`, optional.
    pub sync_folder_id: Option<Box<TargetFolderId>>,
    /// Element `m:SyncState`, optional.
    pub sync_state: Option<String>,
}

impl Eq for SyncFolderHierarchy {}

rt::complex_type!(
    SyncFolderHierarchy { name: "m:SyncFolderHierarchyType", required: "m:FolderShape",
    bits: 1, model: "m:FolderShape, m:SyncFolderId?, m:SyncState?" }
);

impl SyncFolderHierarchy {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(folder_shape: FolderResponseShape) -> Self {
        Self {
            folder_shape,
            sync_folder_id: None,
            sync_state: None,
        }
    }
}

rt::placeholder_new!(SyncFolderHierarchy: placeholder);

impl rt::ReadComplex for SyncFolderHierarchy {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "FolderShape") => reader.require(&mut self.folder_shape, tag, 0),
            (rt::M, "SyncFolderId") => reader.fill(&mut self.sync_folder_id, tag),
            (rt::M, "SyncState") => reader.fill(&mut self.sync_state, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SyncFolderHierarchy {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:FolderShape", &self.folder_shape);
        out.element("m:SyncFolderId", &self.sync_folder_id);
        out.element("m:SyncState", &self.sync_state);
    }
}

rt::root!(SyncFolderHierarchy, "m:SyncFolderHierarchy");
