// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::ExportItemsResponseMessages;

/// Complex type `m:ExportItemsResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:ExportItemsResponse`.
///
/// Microsoft's reference: [`ExportItemsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/exportitemsresponse).
#[doc(alias = "ExportItemsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExportItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ExportItemsResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ExportItemsResponse {}

impl ExportItemsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<ExportItemsResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ExportItemsResponse = "m:ExportItemsResponseType", required 1, new(value(ExportItemsResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    ExportItemsResponse = "m:ExportItemsResponse"
}
