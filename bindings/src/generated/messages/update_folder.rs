// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyArrayOfFolderChanges;

/// Complex type `m:UpdateFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateFolder`.
#[doc(alias = "UpdateFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateFolder {
    /// Element `m:FolderChanges`, required.
    pub folder_changes: NonEmptyArrayOfFolderChanges,
}

impl Eq for UpdateFolder {}

xml::complex_type!(
    UpdateFolder { name: "m:UpdateFolderType", required: "m:FolderChanges", bits: 1,
    model: "m:FolderChanges" }
);

impl UpdateFolder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(folder_changes: NonEmptyArrayOfFolderChanges) -> Self {
        Self { folder_changes }
    }
}

xml::blank_new!(UpdateFolder: blank);

impl xml::ReadNode for UpdateFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "FolderChanges") => input.require(&mut self.folder_changes, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UpdateFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:FolderChanges", &self.folder_changes);
    }
}

xml::root!(UpdateFolder, "m:UpdateFolder");
