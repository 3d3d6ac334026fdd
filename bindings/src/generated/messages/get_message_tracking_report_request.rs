// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfTrackingProperties, EmailAddressType, MessageTrackingReportTemplate, NonEmptyString};

/// Gets a tracking report, with the delivery of a message.
///
/// Complex type `m:GetMessageTrackingReportRequestType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetMessageTrackingReport`.
///
/// Example, and the other operations of the area: [Compliance: eDiscovery, hold, retention and tracking](super::super::operation_index#compliance-ediscovery-hold-retention-and-tracking).
///
/// Microsoft's reference: [`GetMessageTrackingReport`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getmessagetrackingreport-operation).
#[doc(alias("GetMessageTrackingReportRequestType", "GetMessageTrackingReport"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetMessageTrackingReportRequest {
    /// Element `m:Scope`, required.
    pub scope: NonEmptyString,
    /// Element `m:ReportTemplate`, required.
    pub report_template: MessageTrackingReportTemplate,
    /// Element `m:RecipientFilter`, optional.
    pub recipient_filter: Option<Box<EmailAddressType>>,
    /// Element `m:MessageTrackingReportId`, required.
    pub message_tracking_report_id: NonEmptyString,
    /// Element `m:ReturnQueueEvents`, optional.
    pub return_queue_events: Option<bool>,
    /// Element `m:DiagnosticsLevel`, optional.
    pub diagnostics_level: Option<String>,
    /// Element `m:Properties`, optional.
    pub properties: Option<ArrayOfTrackingProperties>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetMessageTrackingReportRequest {}

impl GetMessageTrackingReportRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        scope: NonEmptyString,
        report_template: MessageTrackingReportTemplate,
        message_tracking_report_id: NonEmptyString,
    ) -> Self {
        Self {
            scope,
            report_template,
            recipient_filter: None,
            message_tracking_report_id,
            return_queue_events: None,
            diagnostics_level: None,
            properties: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetMessageTrackingReportRequest = "m:GetMessageTrackingReportRequestType", required 3, new(value value value);
    elements m {
        0 scope: "Scope" required 0;
        1 report_template: "ReportTemplate" required 1;
        2 recipient_filter: "RecipientFilter" optional;
        3 message_tracking_report_id: "MessageTrackingReportId" required 2;
        4 return_queue_events: "ReturnQueueEvents" optional;
        5 diagnostics_level: "DiagnosticsLevel" optional;
        6 properties: "Properties" optional;
    }
    model {
        all 1 1 7;
            field 0 1 1;
            field 1 1 1;
            field 2 0 1;
            field 3 1 1;
            field 4 0 1;
            field 5 0 1;
            field 6 0 1;
    }
    kept { kept }
}

rt::root! {
    GetMessageTrackingReportRequest = "m:GetMessageTrackingReport"
}
