// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:RefreshSharingFolderResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:RefreshSharingFolderResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`RefreshSharingFolderResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/refreshsharingfolderresponse).
#[doc(alias("RefreshSharingFolderResponseMessageType", "RefreshSharingFolderResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RefreshSharingFolderResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for RefreshSharingFolderResponseMessage {}

impl RefreshSharingFolderResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

rt::complex_type! {
    RefreshSharingFolderResponseMessage: ResponseMessage = "m:RefreshSharingFolderResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements {
        base 4;
    }
    kept { base.kept }
}

rt::root! {
    RefreshSharingFolderResponseMessage = "m:RefreshSharingFolderResponse"
}
