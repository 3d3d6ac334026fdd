// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::SyncFolderItemsResponseMessages;

/// Complex type `m:SyncFolderItemsResponseType`.
///
/// Global element `m:SyncFolderItemsResponse`.
#[doc(alias = "SyncFolderItemsResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SyncFolderItemsResponseMessages,
}

impl SyncFolderItemsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: SyncFolderItemsResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    SyncFolderItemsResponse = "m:SyncFolderItemsResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    SyncFolderItemsResponse = "m:SyncFolderItemsResponse"
}
