// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(CreateFolderPath: placeholder, placeholder);

impl rt::ReadComplex for CreateFolderPath {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ParentFolderId") => {
                reader.require(&mut self.parent_folder_id, tag, 0)
            }
            (rt::M, "RelativeFolderPath") => {
                reader.require(&mut self.relative_folder_path, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CreateFolderPath {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ParentFolderId", &self.parent_folder_id);
        out.element("m:RelativeFolderPath", &self.relative_folder_path);
    }
}

rt::root!(CreateFolderPath, "m:CreateFolderPath");
