// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ReportMessageResponseMessages;

/// Complex type `m:ReportMessageResponseType`, since `V2016_10_10`.
///
/// Global element `m:ReportMessageResponse`.
#[doc(alias = "ReportMessageResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReportMessageResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ReportMessageResponseMessages,
}

impl Eq for ReportMessageResponse {}

impl ReportMessageResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: ReportMessageResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    ReportMessageResponse = "m:ReportMessageResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    ReportMessageResponse = "m:ReportMessageResponse"
}
