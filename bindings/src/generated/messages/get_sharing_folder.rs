// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{NonEmptyString, SharingData};

/// Gets the local folder for a folder that somebody shares.
///
/// Complex type `m:GetSharingFolderType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetSharingFolder`.
///
/// Example, and the other operations of the area: [Delegates and sharing](super::super::operation_index#delegates-and-sharing).
///
/// Microsoft's reference: [`GetSharingFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getsharingfolder-operation).
#[doc(alias = "GetSharingFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSharingFolder {
    /// Element `m:SmtpAddress`, required.
    pub smtp_address: NonEmptyString,
    /// Element `m:DataType`, optional.
    pub data_type: Option<SharingData>,
    /// Element `m:SharedFolderId`, optional.
    pub shared_folder_id: Option<NonEmptyString>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetSharingFolder {}

impl GetSharingFolder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(smtp_address: NonEmptyString) -> Self {
        Self {
            smtp_address,
            data_type: None,
            shared_folder_id: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetSharingFolder = "m:GetSharingFolderType", required 1, new(value);
    elements m {
        0 smtp_address: "SmtpAddress" required 0;
        1 data_type: "DataType" optional;
        2 shared_folder_id: "SharedFolderId" optional;
    }
    kept { kept }
}

rt::root! {
    GetSharingFolder = "m:GetSharingFolder"
}
