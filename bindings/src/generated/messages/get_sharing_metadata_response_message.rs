// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfEncryptedSharedFolderData, ArrayOfInvalidRecipients, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetSharingMetadataResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetSharingMetadataResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetSharingMetadataResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getsharingmetadataresponse).
#[doc(alias("GetSharingMetadataResponseMessageType", "GetSharingMetadataResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSharingMetadataResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:EncryptedSharedFolderDataCollection`, optional.
    pub encrypted_shared_folder_data_collection: Option<
        ArrayOfEncryptedSharedFolderData,
    >,
    /// Element `m:InvalidRecipients`, optional.
    pub invalid_recipients: Option<ArrayOfInvalidRecipients>,
}

impl Eq for GetSharingMetadataResponseMessage {}

impl GetSharingMetadataResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            encrypted_shared_folder_data_collection: None,
            invalid_recipients: None,
        }
    }
}

rt::complex_type! {
    GetSharingMetadataResponseMessage: ResponseMessage = "m:GetSharingMetadataResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 encrypted_shared_folder_data_collection: "EncryptedSharedFolderDataCollection" once;
        1 invalid_recipients: "InvalidRecipients" once;
    }
    model {
        sequence 0 1 2;
            field 0 1 1;
            field 1 1 1;
    }
    kept { base.kept }
}

rt::root! {
    GetSharingMetadataResponseMessage = "m:GetSharingMetadataResponse"
}
