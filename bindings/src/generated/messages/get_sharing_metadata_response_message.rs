// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetSharingMetadataResponseMessage, ResponseMessage);

rt::placeholder_new!(GetSharingMetadataResponseMessage: placeholder);

impl rt::ReadComplex for GetSharingMetadataResponseMessage {
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
            (rt::M, "EncryptedSharedFolderDataCollection") => {
                reader.fill(&mut self.encrypted_shared_folder_data_collection, tag)
            }
            (rt::M, "InvalidRecipients") => {
                reader.fill(&mut self.invalid_recipients, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetSharingMetadataResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element(
            "m:EncryptedSharedFolderDataCollection",
            &self.encrypted_shared_folder_data_collection,
        );
        out.element("m:InvalidRecipients", &self.invalid_recipients);
    }
}

rt::root!(GetSharingMetadataResponseMessage, "m:GetSharingMetadataResponse");
