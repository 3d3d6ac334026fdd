// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::MarkAllItemsAsReadResponseMessages;

/// Complex type `m:MarkAllItemsAsReadResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:MarkAllItemsAsReadResponse`.
///
/// Microsoft's reference: [`MarkAllItemsAsReadResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/markallitemsasreadresponse).
#[doc(alias = "MarkAllItemsAsReadResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAllItemsAsReadResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MarkAllItemsAsReadResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for MarkAllItemsAsReadResponse {}

impl MarkAllItemsAsReadResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<MarkAllItemsAsReadResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    MarkAllItemsAsReadResponse = "m:MarkAllItemsAsReadResponseType", required 1, new(value(MarkAllItemsAsReadResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    MarkAllItemsAsReadResponse = "m:MarkAllItemsAsReadResponse"
}
