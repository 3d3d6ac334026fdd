// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(GetSharingMetadata: blank, blank, blank);

impl xml::ReadNode for GetSharingMetadata {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "IdOfFolderToShare") => {
                input.require(&mut self.id_of_folder_to_share, tag, 0)
            }
            (xml::M, "SenderSmtpAddress") => {
                input.require(&mut self.sender_smtp_address, tag, 1)
            }
            (xml::M, "Recipients") => input.require(&mut self.recipients, tag, 2),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetSharingMetadata {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:IdOfFolderToShare", &self.id_of_folder_to_share);
        out.element("m:SenderSmtpAddress", &self.sender_smtp_address);
        out.element("m:Recipients", &self.recipients);
    }
}

xml::root!(GetSharingMetadata, "m:GetSharingMetadata");
