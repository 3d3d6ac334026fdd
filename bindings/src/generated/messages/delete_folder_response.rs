// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::DeleteFolderResponseMessages;

/// Complex type `m:DeleteFolderResponseType`.
///
/// Global element `m:DeleteFolderResponse`.
///
/// Microsoft's reference: [`DeleteFolderResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deletefolderresponse).
#[doc(alias = "DeleteFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: DeleteFolderResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DeleteFolderResponse {}

impl DeleteFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<DeleteFolderResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DeleteFolderResponse = "m:DeleteFolderResponseType", required 1, new(value(DeleteFolderResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    DeleteFolderResponse = "m:DeleteFolderResponse"
}
