// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::CopyFolderResponseMessages;

/// Complex type `m:CopyFolderResponseType`.
///
/// Global element `m:CopyFolderResponse`.
///
/// Microsoft's reference: [`CopyFolderResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/copyfolderresponse).
#[doc(alias = "CopyFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CopyFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CopyFolderResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for CopyFolderResponse {}

impl CopyFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<CopyFolderResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CopyFolderResponse = "m:CopyFolderResponseType", required 1, new(value(CopyFolderResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    CopyFolderResponse = "m:CopyFolderResponse"
}
