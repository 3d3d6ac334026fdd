// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::ArchiveItemResponseMessages;

/// Complex type `m:ArchiveItemResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:ArchiveItemResponse`.
///
/// Microsoft's reference: [`ArchiveItemResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/archiveitemresponse).
#[doc(alias = "ArchiveItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArchiveItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ArchiveItemResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl ArchiveItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<ArchiveItemResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ArchiveItemResponse = "m:ArchiveItemResponseType", required 1, new(value(ArchiveItemResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    ArchiveItemResponse = "m:ArchiveItemResponse"
}
