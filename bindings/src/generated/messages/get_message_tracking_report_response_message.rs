// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{
    ArrayOfArraysOfTrackingProperties, ArrayOfStrings, ArrayOfTrackingProperties,
    MessageTrackingReport, ResponseClass,
};
use super::ResponseMessage;

/// Complex type `m:GetMessageTrackingReportResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetMessageTrackingReportResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetMessageTrackingReportResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getmessagetrackingreportresponse).
#[doc(
    alias(
        "GetMessageTrackingReportResponseMessageType",
        "GetMessageTrackingReportResponse"
    )
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetMessageTrackingReportResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MessageTrackingReport`, optional.
    pub message_tracking_report: Option<Box<MessageTrackingReport>>,
    /// Element `m:Diagnostics`, optional.
    pub diagnostics: Option<ArrayOfStrings>,
    /// Element `m:Errors`, optional.
    pub errors: Option<ArrayOfArraysOfTrackingProperties>,
    /// Element `m:Properties`, optional.
    pub properties: Option<ArrayOfTrackingProperties>,
}

impl Eq for GetMessageTrackingReportResponseMessage {}

impl GetMessageTrackingReportResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            message_tracking_report: None,
            diagnostics: None,
            errors: None,
            properties: None,
        }
    }
}

rt::complex_type! {
    GetMessageTrackingReportResponseMessage: ResponseMessage = "m:GetMessageTrackingReportResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 message_tracking_report: "MessageTrackingReport" optional;
        1 diagnostics: "Diagnostics" optional;
        2 errors: "Errors" optional;
        3 properties: "Properties" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetMessageTrackingReportResponseMessage = "m:GetMessageTrackingReportResponse"
}
