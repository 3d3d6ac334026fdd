// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(CreateFolder: blank, blank);

impl xml::ReadNode for CreateFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ParentFolderId") => {
                input.require(&mut self.parent_folder_id, tag, 0)
            }
            (xml::M, "Folders") => input.require(&mut self.folders, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CreateFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ParentFolderId", &self.parent_folder_id);
        out.element("m:Folders", &self.folders);
    }
}

xml::root!(CreateFolder, "m:CreateFolder");
