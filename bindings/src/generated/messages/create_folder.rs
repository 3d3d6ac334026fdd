// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyArrayOfFolders, TargetFolderId};

/// Complex type `m:CreateFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateFolder`.
#[doc(alias = "CreateFolderType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct CreateFolder {
    /// Element `m:ParentFolderId`, required.
    pub parent_folder_id: TargetFolderId,
    /// Element `m:Folders`, required.
    pub folders: NonEmptyArrayOfFolders,
}

impl CreateFolder {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:CreateFolderType",
        required: &["m:ParentFolderId", "m:Folders"],
        bits: 2,
        content: xml::Content::Model("m:ParentFolderId, m:Folders"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(
        parent_folder_id: TargetFolderId,
        folders: NonEmptyArrayOfFolders,
    ) -> Self {
        Self { parent_folder_id, folders }
    }
}

::ews_bindings::complex_type!(CreateFolder);

::ews_bindings::blank_new!(CreateFolder : blank, blank);

impl xml::ReadNode for CreateFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
