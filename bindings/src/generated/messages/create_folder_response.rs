// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::CreateFolderResponseMessages;

/// Complex type `m:CreateFolderResponseType`.
///
/// Global element `m:CreateFolderResponse`.
///
/// Microsoft's reference: [`CreateFolderResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createfolderresponse).
#[doc(alias = "CreateFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateFolderResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for CreateFolderResponse {}

impl CreateFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<CreateFolderResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateFolderResponse = "m:CreateFolderResponseType", required 1, new(value(CreateFolderResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    CreateFolderResponse = "m:CreateFolderResponse"
}
