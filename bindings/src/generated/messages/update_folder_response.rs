// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::UpdateFolderResponseMessages;

/// Complex type `m:UpdateFolderResponseType`.
///
/// Global element `m:UpdateFolderResponse`.
///
/// Microsoft's reference: [`UpdateFolderResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updatefolderresponse).
#[doc(alias = "UpdateFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateFolderResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UpdateFolderResponse {}

impl UpdateFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<UpdateFolderResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateFolderResponse = "m:UpdateFolderResponseType", required 1, new(value(UpdateFolderResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    UpdateFolderResponse = "m:UpdateFolderResponse"
}
