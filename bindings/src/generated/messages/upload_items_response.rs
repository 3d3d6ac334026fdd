// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::UploadItemsResponseMessages;

/// Complex type `m:UploadItemsResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:UploadItemsResponse`.
///
/// Microsoft's reference: [`UploadItemsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/uploaditemsresponse).
#[doc(alias = "UploadItemsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UploadItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UploadItemsResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UploadItemsResponse {}

impl UploadItemsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<UploadItemsResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UploadItemsResponse = "m:UploadItemsResponseType", required 1, new(value(UploadItemsResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    UploadItemsResponse = "m:UploadItemsResponse"
}
