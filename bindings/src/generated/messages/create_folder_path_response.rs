// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::CreateFolderPathResponseMessages;

/// Complex type `m:CreateFolderPathResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:CreateFolderPathResponse`.
///
/// Microsoft's reference: [`CreateFolderPathResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createfolderpathresponse).
#[doc(alias = "CreateFolderPathResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateFolderPathResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateFolderPathResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for CreateFolderPathResponse {}

impl CreateFolderPathResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<CreateFolderPathResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateFolderPathResponse = "m:CreateFolderPathResponseType", required 1, new(value(CreateFolderPathResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    CreateFolderPathResponse = "m:CreateFolderPathResponse"
}
