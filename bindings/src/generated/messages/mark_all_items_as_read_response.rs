// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::MarkAllItemsAsReadResponseMessages;

/// Complex type `m:MarkAllItemsAsReadResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:MarkAllItemsAsReadResponse`.
#[doc(alias = "MarkAllItemsAsReadResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAllItemsAsReadResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MarkAllItemsAsReadResponseMessages,
}

impl Eq for MarkAllItemsAsReadResponse {}

impl MarkAllItemsAsReadResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: MarkAllItemsAsReadResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    MarkAllItemsAsReadResponse = "m:MarkAllItemsAsReadResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    MarkAllItemsAsReadResponse = "m:MarkAllItemsAsReadResponse"
}
