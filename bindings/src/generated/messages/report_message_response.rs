// @generated

use ::ews_bindings::{rt, xml};
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ReportMessageResponse {}

impl ReportMessageResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<ReportMessageResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ReportMessageResponse = "m:ReportMessageResponseType", required 1, new(value(ReportMessageResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    ReportMessageResponse = "m:ReportMessageResponse"
}
