// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::EmptyFolderResponseMessages;

/// Complex type `m:EmptyFolderResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:EmptyFolderResponse`.
///
/// Microsoft's reference: [`EmptyFolderResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/emptyfolderresponse).
#[doc(alias = "EmptyFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmptyFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: EmptyFolderResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for EmptyFolderResponse {}

impl EmptyFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<EmptyFolderResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    EmptyFolderResponse = "m:EmptyFolderResponseType", required 1, new(value(EmptyFolderResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    EmptyFolderResponse = "m:EmptyFolderResponse"
}
