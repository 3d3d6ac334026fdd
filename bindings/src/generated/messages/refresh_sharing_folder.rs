// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(RefreshSharingFolder: blank);

impl xml::ReadNode for RefreshSharingFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SharingFolderId") => {
                input.require(&mut self.sharing_folder_id, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RefreshSharingFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SharingFolderId", &self.sharing_folder_id);
    }
}

xml::root!(RefreshSharingFolder, "m:RefreshSharingFolder");
