// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::GetFolderResponseMessages;

/// Complex type `m:GetFolderResponseType`.
///
/// Global element `m:GetFolderResponse`.
///
/// Microsoft's reference: [`GetFolderResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getfolderresponse).
#[doc(alias = "GetFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetFolderResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetFolderResponse {}

impl GetFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<GetFolderResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetFolderResponse = "m:GetFolderResponseType", required 1, new(value(GetFolderResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    GetFolderResponse = "m:GetFolderResponse"
}
