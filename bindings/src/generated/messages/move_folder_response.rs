// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::MoveFolderResponseMessages;

/// Complex type `m:MoveFolderResponseType`.
///
/// Global element `m:MoveFolderResponse`.
#[doc(alias = "MoveFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoveFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MoveFolderResponseMessages,
}

impl Eq for MoveFolderResponse {}

impl MoveFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: MoveFolderResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    MoveFolderResponse = "m:MoveFolderResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    MoveFolderResponse = "m:MoveFolderResponse"
}
