// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetSharingFolderResponseMessage, ResponseMessage);

xml::blank_new!(GetSharingFolderResponseMessage: blank);

impl xml::ReadNode for GetSharingFolderResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SharingFolderId") => input.fill(&mut self.sharing_folder_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetSharingFolderResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:SharingFolderId", &self.sharing_folder_id);
    }
}

xml::root!(GetSharingFolderResponseMessage, "m:GetSharingFolderResponse");
