// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{FolderId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetSharingFolderResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetSharingFolderResponse`.
#[doc(alias = "GetSharingFolderResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSharingFolderResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SharingFolderId`, optional.
    pub sharing_folder_id: Option<Box<FolderId>>,
}

impl Eq for GetSharingFolderResponseMessage {}

rt::complex_type!(
    GetSharingFolderResponseMessage { name: "m:GetSharingFolderResponseMessageType",
    base: ResponseMessage, bits: 1, model: "(m:SharingFolderId)?", flags: response }
);

impl GetSharingFolderResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            sharing_folder_id: None,
        }
    }
}

rt::extends!(GetSharingFolderResponseMessage, ResponseMessage);

rt::placeholder_new!(GetSharingFolderResponseMessage: placeholder);

impl rt::ReadComplex for GetSharingFolderResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SharingFolderId") => reader.fill(&mut self.sharing_folder_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetSharingFolderResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:SharingFolderId", &self.sharing_folder_id);
    }
}

rt::root!(GetSharingFolderResponseMessage, "m:GetSharingFolderResponse");
