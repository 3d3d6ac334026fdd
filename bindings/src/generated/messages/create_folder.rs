// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{NonEmptyArrayOfFolders, TargetFolderId};

/// Complex type `m:CreateFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateFolder`.
#[doc(alias = "CreateFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateFolder {
    /// Element `m:ParentFolderId`, required.
    pub parent_folder_id: TargetFolderId,
    /// Element `m:Folders`, required.
    pub folders: NonEmptyArrayOfFolders,
}

impl Eq for CreateFolder {}

rt::complex_type!(
    CreateFolder { name: "m:CreateFolderType", required: "m:ParentFolderId, m:Folders",
    bits: 2, model: "m:ParentFolderId, m:Folders" }
);

impl CreateFolder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        parent_folder_id: TargetFolderId,
        folders: NonEmptyArrayOfFolders,
    ) -> Self {
        Self { parent_folder_id, folders }
    }
}

rt::placeholder_new!(CreateFolder: placeholder, placeholder);

impl rt::ReadComplex for CreateFolder {
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
            (rt::M, "Folders") => reader.require(&mut self.folders, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CreateFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ParentFolderId", &self.parent_folder_id);
        out.element("m:Folders", &self.folders);
    }
}

rt::root!(CreateFolder, "m:CreateFolder");
