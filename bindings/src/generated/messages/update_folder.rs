// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(UpdateFolder: placeholder);

impl rt::ReadComplex for UpdateFolder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "FolderChanges") => reader.require(&mut self.folder_changes, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UpdateFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:FolderChanges", &self.folder_changes);
    }
}

rt::root!(UpdateFolder, "m:UpdateFolder");
