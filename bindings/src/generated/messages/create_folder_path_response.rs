// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::CreateFolderPathResponseMessages;

/// Complex type `m:CreateFolderPathResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:CreateFolderPathResponse`.
#[doc(alias = "CreateFolderPathResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateFolderPathResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateFolderPathResponseMessages,
}

impl Eq for CreateFolderPathResponse {}

impl CreateFolderPathResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: CreateFolderPathResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    CreateFolderPathResponse = "m:CreateFolderPathResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    CreateFolderPathResponse = "m:CreateFolderPathResponse"
}
