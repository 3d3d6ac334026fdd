// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::placeholder_new!(FolderChange: placeholder, placeholder);

impl rt::ReadComplex for FolderChange {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Updates") => reader.require(&mut self.updates, tag, 1),
            _ => reader.require_choice(&mut self.folder_id, tag, 0),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.folder_id, raw, 0)
    }
}

impl rt::WriteComplex for FolderChange {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.folder_id);
        out.element("t:Updates", &self.updates);
    }
}
