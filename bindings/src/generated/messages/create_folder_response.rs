// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::CreateFolderResponseMessages;

/// Complex type `m:CreateFolderResponseType`.
///
/// Global element `m:CreateFolderResponse`.
#[doc(alias = "CreateFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateFolderResponseMessages,
}

impl Eq for CreateFolderResponse {}

impl CreateFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: CreateFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    CreateFolderResponse = "m:CreateFolderResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    CreateFolderResponse = "m:CreateFolderResponse"
}
