// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{FolderResponseShape, NonEmptyArrayOfBaseFolderIds};

/// Complex type `m:GetFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetFolder`.
#[doc(alias = "GetFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetFolder {
    /// Element `m:FolderShape`, required.
    pub folder_shape: FolderResponseShape,
    /// Element `m:FolderIds`, required.
    pub folder_ids: NonEmptyArrayOfBaseFolderIds,
}

impl Eq for GetFolder {}

xml::complex_type!(
    GetFolder { name: "m:GetFolderType", required: "m:FolderShape, m:FolderIds", bits:
    2, model: "m:FolderShape, m:FolderIds" }
);

impl GetFolder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        folder_shape: FolderResponseShape,
        folder_ids: NonEmptyArrayOfBaseFolderIds,
    ) -> Self {
        Self { folder_shape, folder_ids }
    }
}

xml::blank_new!(GetFolder: blank, blank);

impl xml::ReadNode for GetFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "FolderShape") => input.require(&mut self.folder_shape, tag, 0),
            (xml::M, "FolderIds") => input.require(&mut self.folder_ids, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:FolderShape", &self.folder_shape);
        out.element("m:FolderIds", &self.folder_ids);
    }
}

xml::root!(GetFolder, "m:GetFolder");
