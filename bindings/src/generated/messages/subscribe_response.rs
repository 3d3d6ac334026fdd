// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::SubscribeResponseMessages;

/// Complex type `m:SubscribeResponseType`.
///
/// Global element `m:SubscribeResponse`.
///
/// Microsoft's reference: [`SubscribeResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/subscriberesponse).
#[doc(alias = "SubscribeResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SubscribeResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SubscribeResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SubscribeResponse {}

impl SubscribeResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<SubscribeResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SubscribeResponse = "m:SubscribeResponseType", required 1, new(value(SubscribeResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    SubscribeResponse = "m:SubscribeResponse"
}
