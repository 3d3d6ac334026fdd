// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::FindFolderResponseMessages;

/// Complex type `m:FindFolderResponseType`.
///
/// Global element `m:FindFolderResponse`.
#[doc(alias = "FindFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: FindFolderResponseMessages,
}

impl Eq for FindFolderResponse {}

impl FindFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: FindFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    FindFolderResponse = "m:FindFolderResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    FindFolderResponse = "m:FindFolderResponse"
}
