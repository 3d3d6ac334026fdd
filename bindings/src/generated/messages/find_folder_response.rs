// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::FindFolderResponseMessages;

/// Complex type `m:FindFolderResponseType`.
///
/// Global element `m:FindFolderResponse`.
///
/// Microsoft's reference: [`FindFolderResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findfolderresponse).
#[doc(alias = "FindFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: FindFolderResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for FindFolderResponse {}

impl FindFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<FindFolderResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FindFolderResponse = "m:FindFolderResponseType", required 1, new(value(FindFolderResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    FindFolderResponse = "m:FindFolderResponse"
}
