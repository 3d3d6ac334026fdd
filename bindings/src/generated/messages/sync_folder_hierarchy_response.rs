// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::SyncFolderHierarchyResponseMessages;

/// Complex type `m:SyncFolderHierarchyResponseType`.
///
/// Global element `m:SyncFolderHierarchyResponse`.
///
/// Microsoft's reference: [`SyncFolderHierarchyResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/syncfolderhierarchyresponse).
#[doc(alias = "SyncFolderHierarchyResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchyResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SyncFolderHierarchyResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SyncFolderHierarchyResponse {}

impl SyncFolderHierarchyResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<SyncFolderHierarchyResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SyncFolderHierarchyResponse = "m:SyncFolderHierarchyResponseType", required 1, new(value(SyncFolderHierarchyResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    SyncFolderHierarchyResponse = "m:SyncFolderHierarchyResponse"
}
