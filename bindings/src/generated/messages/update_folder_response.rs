// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::UpdateFolderResponseMessages;

/// Complex type `m:UpdateFolderResponseType`.
///
/// Global element `m:UpdateFolderResponse`.
#[doc(alias = "UpdateFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateFolderResponseMessages,
}

impl Eq for UpdateFolderResponse {}

impl UpdateFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: UpdateFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    UpdateFolderResponse = "m:UpdateFolderResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    UpdateFolderResponse = "m:UpdateFolderResponse"
}
