// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::SyncFolderItemsResponseMessages;

/// Complex type `m:SyncFolderItemsResponseType`.
///
/// Global element `m:SyncFolderItemsResponse`.
///
/// Microsoft's reference: [`SyncFolderItemsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/syncfolderitemsresponse).
#[doc(alias = "SyncFolderItemsResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SyncFolderItemsResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl SyncFolderItemsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<SyncFolderItemsResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SyncFolderItemsResponse = "m:SyncFolderItemsResponseType", required 1, new(value(SyncFolderItemsResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    SyncFolderItemsResponse = "m:SyncFolderItemsResponse"
}
