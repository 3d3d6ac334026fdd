// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::CreateManagedFolderResponseMessages;

/// Complex type `m:CreateManagedFolderResponseType`.
///
/// Global element `m:CreateManagedFolderResponse`.
///
/// Microsoft's reference: [`CreateManagedFolderResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createmanagedfolderresponse).
#[doc(alias = "CreateManagedFolderResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateManagedFolderResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateManagedFolderResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for CreateManagedFolderResponse {}

impl CreateManagedFolderResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<CreateManagedFolderResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateManagedFolderResponse = "m:CreateManagedFolderResponseType", required 1, new(value(CreateManagedFolderResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    CreateManagedFolderResponse = "m:CreateManagedFolderResponse"
}
