// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyFolderId, NonEmptyArrayOfFolderChangeDescriptions};

/// Complex type `t:FolderChangeType`.
#[doc(alias = "FolderChangeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderChange {
    /// One of `t:FolderId`, `t:DistinguishedFolderId`, required.
    pub folder_id: AnyFolderId,
    /// Element `t:Updates`, required.
    pub updates: NonEmptyArrayOfFolderChangeDescriptions,
}

impl Eq for FolderChange {}

xml::complex_type!(
    FolderChange { name: "t:FolderChangeType", required:
    "t:FolderId|t:DistinguishedFolderId, t:Updates", bits: 2, model:
    "(t:FolderId | t:DistinguishedFolderId), t:Updates" }
);

impl FolderChange {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        folder_id: AnyFolderId,
        updates: NonEmptyArrayOfFolderChangeDescriptions,
    ) -> Self {
        Self { folder_id, updates }
    }
}

xml::blank_new!(FolderChange: blank, blank);

impl xml::ReadNode for FolderChange {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Updates") => input.require(&mut self.updates, tag, 1),
            _ => input.require_choice(&mut self.folder_id, tag, 0),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(&mut self.folder_id, raw, 0)
    }
}

impl xml::WriteNode for FolderChange {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.folder_id);
        out.element("t:Updates", &self.updates);
    }
}
