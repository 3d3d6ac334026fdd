// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{
    ArrayOfEncryptedSharedFolderData, ArrayOfInvalidRecipients, ResponseClass,
};

use super::ResponseMessage;

/// Complex type `m:GetSharingMetadataResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetSharingMetadataResponse`.
#[doc(alias = "GetSharingMetadataResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSharingMetadataResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:EncryptedSharedFolderDataCollection`, optional.
    pub encrypted_shared_folder_data_collection: Option<
        ArrayOfEncryptedSharedFolderData,
    >,
    /// Element `m:InvalidRecipients`, optional.
    pub invalid_recipients: Option<ArrayOfInvalidRecipients>,
}

impl Eq for GetSharingMetadataResponseMessage {}

xml::complex_type!(
    GetSharingMetadataResponseMessage { name: "m:GetSharingMetadataResponseMessageType",
    base: ResponseMessage, bits: 1, model:
    "(m:EncryptedSharedFolderDataCollection, m:InvalidRecipients)?", flags: response }
);

impl GetSharingMetadataResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            encrypted_shared_folder_data_collection: None,
            invalid_recipients: None,
        }
    }
}

xml::extends!(GetSharingMetadataResponseMessage, ResponseMessage);

xml::blank_new!(GetSharingMetadataResponseMessage: blank);

impl xml::ReadNode for GetSharingMetadataResponseMessage {
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
            (xml::M, "EncryptedSharedFolderDataCollection") => {
                input.fill(&mut self.encrypted_shared_folder_data_collection, tag)
            }
            (xml::M, "InvalidRecipients") => {
                input.fill(&mut self.invalid_recipients, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetSharingMetadataResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element(
            "m:EncryptedSharedFolderDataCollection",
            &self.encrypted_shared_folder_data_collection,
        );
        out.element("m:InvalidRecipients", &self.invalid_recipients);
    }
}

xml::root!(GetSharingMetadataResponseMessage, "m:GetSharingMetadataResponse");
