// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyArrayOfFolders, TargetFolderId};

/// Complex type `m:CreateFolderPathType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateFolderPath`.
#[doc(alias = "CreateFolderPathType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateFolderPath {
    /// Element `m:ParentFolderId`, required.
    pub parent_folder_id: TargetFolderId,
    /// Element `m:RelativeFolderPath`, required.
    pub relative_folder_path: NonEmptyArrayOfFolders,
}

impl Eq for CreateFolderPath {}

xml::complex_type!(
    CreateFolderPath { name: "m:CreateFolderPathType", required:
    "m:ParentFolderId, m:RelativeFolderPath", bits: 2, model:
    "m:ParentFolderId, m:RelativeFolderPath" }
);

impl CreateFolderPath {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        parent_folder_id: TargetFolderId,
        relative_folder_path: NonEmptyArrayOfFolders,
    ) -> Self {
        Self {
            parent_folder_id,
            relative_folder_path,
        }
    }
}

xml::blank_new!(CreateFolderPath: blank, blank);

impl xml::ReadNode for CreateFolderPath {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ParentFolderId") => {
                input.require(&mut self.parent_folder_id, tag, 0)
            }
            (xml::M, "RelativeFolderPath") => {
                input.require(&mut self.relative_folder_path, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CreateFolderPath {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ParentFolderId", &self.parent_folder_id);
        out.element("m:RelativeFolderPath", &self.relative_folder_path);
    }
}

xml::root!(CreateFolderPath, "m:CreateFolderPath");
