// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(SyncFolderHierarchy: blank);

impl xml::ReadNode for SyncFolderHierarchy {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "FolderShape") => input.require(&mut self.folder_shape, tag, 0),
            (xml::M, "SyncFolderId") => input.fill(&mut self.sync_folder_id, tag),
            (xml::M, "SyncState") => input.fill(&mut self.sync_state, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SyncFolderHierarchy {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:FolderShape", &self.folder_shape);
        out.element("m:SyncFolderId", &self.sync_folder_id);
        out.element("m:SyncState", &self.sync_state);
    }
}

xml::root!(SyncFolderHierarchy, "m:SyncFolderHierarchy");
