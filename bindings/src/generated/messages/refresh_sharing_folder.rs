// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::FolderId;

/// Complex type `m:RefreshSharingFolderType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RefreshSharingFolder`.
#[doc(alias = "RefreshSharingFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RefreshSharingFolder {
    /// Element `m:SharingFolderId`, required.
    pub sharing_folder_id: FolderId,
}

impl Eq for RefreshSharingFolder {}

rt::complex_type!(
    RefreshSharingFolder { name: "m:RefreshSharingFolderType", required:
    "m:SharingFolderId", bits: 1, model: "m:SharingFolderId" }
);

impl RefreshSharingFolder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(sharing_folder_id: FolderId) -> Self {
        Self { sharing_folder_id }
    }
}

rt::placeholder_new!(RefreshSharingFolder: placeholder);

impl rt::ReadComplex for RefreshSharingFolder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SharingFolderId") => {
                reader.require(&mut self.sharing_folder_id, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RefreshSharingFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SharingFolderId", &self.sharing_folder_id);
    }
}

rt::root!(RefreshSharingFolder, "m:RefreshSharingFolder");
