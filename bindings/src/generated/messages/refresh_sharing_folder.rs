// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::FolderId;

/// Complex type `m:RefreshSharingFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RefreshSharingFolder`.
#[doc(alias = "RefreshSharingFolderType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RefreshSharingFolder {
    /// Element `m:SharingFolderId`, required.
    pub sharing_folder_id: FolderId,
}

impl RefreshSharingFolder {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:RefreshSharingFolderType",
        required: &["m:SharingFolderId"],
        bits: 1,
        content: xml::Content::Model("m:SharingFolderId"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(sharing_folder_id: FolderId) -> Self {
        Self { sharing_folder_id }
    }
}

::ews_bindings::complex_type!(RefreshSharingFolder);

::ews_bindings::blank_new!(RefreshSharingFolder : blank);

impl xml::ReadNode for RefreshSharingFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
