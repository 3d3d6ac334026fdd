// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{
    ArrayOfArraysOfTrackingProperties, ArrayOfFindMessageTrackingSearchResult, ArrayOfStrings,
    ArrayOfTrackingProperties, ResponseClass,
};
use super::ResponseMessage;

/// Complex type `m:FindMessageTrackingReportResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindMessageTrackingReportResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`FindMessageTrackingReportResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findmessagetrackingreportresponse).
#[doc(
    alias(
        "FindMessageTrackingReportResponseMessageType",
        "FindMessageTrackingReportResponse"
    )
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMessageTrackingReportResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Diagnostics`, optional.
    pub diagnostics: Option<ArrayOfStrings>,
    /// Element `m:MessageTrackingSearchResults`, optional.
    pub message_tracking_search_results: Option<ArrayOfFindMessageTrackingSearchResult>,
    /// Element `m:ExecutedSearchScope`, optional.
    pub executed_search_scope: Option<String>,
    /// Element `m:Errors`, optional.
    pub errors: Option<ArrayOfArraysOfTrackingProperties>,
    /// Element `m:Properties`, optional.
    pub properties: Option<ArrayOfTrackingProperties>,
}

impl Eq for FindMessageTrackingReportResponseMessage {}

impl FindMessageTrackingReportResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            diagnostics: None,
            message_tracking_search_results: None,
            executed_search_scope: None,
            errors: None,
            properties: None,
        }
    }
}

rt::complex_type! {
    FindMessageTrackingReportResponseMessage: ResponseMessage = "m:FindMessageTrackingReportResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 diagnostics: "Diagnostics" optional;
        1 message_tracking_search_results: "MessageTrackingSearchResults" optional;
        2 executed_search_scope: "ExecutedSearchScope" optional;
        3 errors: "Errors" optional;
        4 properties: "Properties" optional;
    }
    kept { base.kept }
}

rt::root! {
    FindMessageTrackingReportResponseMessage = "m:FindMessageTrackingReportResponse"
}
