// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::MoveFolderResponseMessages;

/// Complex type `m:MoveFolderResponseType`.
///
/// Global element `m:MoveFolderResponse`.
///
/// Microsoft's reference: [`MoveFolderResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/movefolderresponse).
#[doc(alias = "MoveFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoveFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MoveFolderResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for MoveFolderResponse {}

impl MoveFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<MoveFolderResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    MoveFolderResponse = "m:MoveFolderResponseType", required 1, new(value(MoveFolderResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    MoveFolderResponse = "m:MoveFolderResponse"
}
