// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{FolderId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetSharingFolderResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetSharingFolderResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetSharingFolderResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getsharingfolderresponse).
#[doc(alias("GetSharingFolderResponseMessageType", "GetSharingFolderResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSharingFolderResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SharingFolderId`, optional.
    pub sharing_folder_id: Option<Box<FolderId>>,
}

impl Eq for GetSharingFolderResponseMessage {}

impl GetSharingFolderResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            sharing_folder_id: None,
        }
    }
}

rt::complex_type! {
    GetSharingFolderResponseMessage: ResponseMessage = "m:GetSharingFolderResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 sharing_folder_id: "SharingFolderId" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetSharingFolderResponseMessage = "m:GetSharingFolderResponse"
}
