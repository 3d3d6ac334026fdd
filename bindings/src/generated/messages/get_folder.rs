// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetFolder: placeholder, placeholder);

impl rt::ReadComplex for GetFolder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "FolderShape") => reader.require(&mut self.folder_shape, tag, 0),
            (rt::M, "FolderIds") => reader.require(&mut self.folder_ids, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:FolderShape", &self.folder_shape);
        out.element("m:FolderIds", &self.folder_ids);
    }
}

rt::root!(GetFolder, "m:GetFolder");
