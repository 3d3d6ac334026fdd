// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfSmtpAddress, FolderId, NonEmptyString};

/// Gets the tokens of an invitation that shares a folder.
///
/// Complex type `m:GetSharingMetadataType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetSharingMetadata`.
///
/// Example, and the other operations of the area: [Delegates and sharing](super::super::operation_index#delegates-and-sharing).
///
/// Microsoft's reference: [`GetSharingMetadata`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getsharingmetadata-operation).
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetSharingMetadata {}

impl GetSharingMetadata {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        id_of_folder_to_share: impl Into<FolderId>,
        sender_smtp_address: NonEmptyString,
        recipients: impl Into<ArrayOfSmtpAddress>,
    ) -> Self {
        Self {
            id_of_folder_to_share: id_of_folder_to_share.into(),
            sender_smtp_address,
            recipients: recipients.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetSharingMetadata = "m:GetSharingMetadataType", required 3, new(value(FolderId) value value(ArrayOfSmtpAddress));
    elements m {
        0 id_of_folder_to_share: "IdOfFolderToShare" required 0;
        1 sender_smtp_address: "SenderSmtpAddress" required 1;
        2 recipients: "Recipients" required 2;
    }
    kept { kept }
}

rt::root! {
    GetSharingMetadata = "m:GetSharingMetadata"
}
