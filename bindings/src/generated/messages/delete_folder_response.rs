// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::DeleteFolderResponseMessages;

/// Complex type `m:DeleteFolderResponseType`.
///
/// Global element `m:DeleteFolderResponse`.
#[doc(alias = "DeleteFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: DeleteFolderResponseMessages,
}

impl Eq for DeleteFolderResponse {}

impl DeleteFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: DeleteFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    DeleteFolderResponse = "m:DeleteFolderResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    DeleteFolderResponse = "m:DeleteFolderResponse"
}
