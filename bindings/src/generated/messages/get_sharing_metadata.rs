// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ArrayOfSmtpAddress, FolderId, NonEmptyString};

/// Complex type `m:GetSharingMetadataType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetSharingMetadata`.
#[doc(alias = "GetSharingMetadataType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSharingMetadata {
    /// Element `m:IdOfFolderToShare`, required.
    pub id_of_folder_to_share: FolderId,
    /// Element `m:SenderSmtpAddress`, required.
    pub sender_smtp_address: NonEmptyString,
    /// Element `m:Recipients`, required.
    pub recipients: ArrayOfSmtpAddress,
}

impl Eq for GetSharingMetadata {}

rt::complex_type!(
    GetSharingMetadata { name: "m:GetSharingMetadataType", required:
    "m:IdOfFolderToShare, m:SenderSmtpAddress, m:Recipients", bits: 3, model:
    "m:IdOfFolderToShare, m:SenderSmtpAddress, m:Recipients" }
);

impl GetSharingMetadata {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        id_of_folder_to_share: FolderId,
        sender_smtp_address: NonEmptyString,
        recipients: ArrayOfSmtpAddress,
    ) -> Self {
        Self {
            id_of_folder_to_share,
            sender_smtp_address,
            recipients,
        }
    }
}

rt::placeholder_new!(GetSharingMetadata: placeholder, placeholder, placeholder);

impl rt::ReadComplex for GetSharingMetadata {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "IdOfFolderToShare") => {
                reader.require(&mut self.id_of_folder_to_share, tag, 0)
            }
            (rt::M, "SenderSmtpAddress") => {
                reader.require(&mut self.sender_smtp_address, tag, 1)
            }
            (rt::M, "Recipients") => reader.require(&mut self.recipients, tag, 2),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetSharingMetadata {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:IdOfFolderToShare", &self.id_of_folder_to_share);
        out.element("m:SenderSmtpAddress", &self.sender_smtp_address);
        out.element("m:Recipients", &self.recipients);
    }
}

rt::root!(GetSharingMetadata, "m:GetSharingMetadata");
