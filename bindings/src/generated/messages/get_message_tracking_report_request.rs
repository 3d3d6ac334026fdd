// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    ArrayOfTrackingProperties, EmailAddressType, MessageTrackingReportTemplate,
    NonEmptyString,
};

/// Complex type `m:GetMessageTrackingReportRequestType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetMessageTrackingReport`.
#[doc(alias = "GetMessageTrackingReportRequestType")]
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
}

impl Eq for GetMessageTrackingReportRequest {}

rt::complex_type!(
    GetMessageTrackingReportRequest { name: "m:GetMessageTrackingReportRequestType",
    required: "m:Scope, m:ReportTemplate, m:MessageTrackingReportId", bits: 3, model:
    "[m:Scope & m:ReportTemplate & m:RecipientFilter? & m:MessageTrackingReportId & m:ReturnQueueEvents? & m:DiagnosticsLevel? & m:Properties?]"
    }
);

impl GetMessageTrackingReportRequest {
    /// From what is required; the rest is empty.
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
        }
    }
}

rt::placeholder_new!(
    GetMessageTrackingReportRequest: placeholder, placeholder, placeholder
);

impl rt::ReadComplex for GetMessageTrackingReportRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Scope") => reader.require(&mut self.scope, tag, 0),
            (rt::M, "ReportTemplate") => {
                reader.require(&mut self.report_template, tag, 1)
            }
            (rt::M, "RecipientFilter") => reader.fill(&mut self.recipient_filter, tag),
            (rt::M, "MessageTrackingReportId") => {
                reader.require(&mut self.message_tracking_report_id, tag, 2)
            }
            (rt::M, "ReturnQueueEvents") => {
                reader.fill(&mut self.return_queue_events, tag)
            }
            (rt::M, "DiagnosticsLevel") => reader.fill(&mut self.diagnostics_level, tag),
            (rt::M, "Properties") => reader.fill(&mut self.properties, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetMessageTrackingReportRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Scope", &self.scope);
        out.element("m:ReportTemplate", &self.report_template);
        out.element("m:RecipientFilter", &self.recipient_filter);
        out.element("m:MessageTrackingReportId", &self.message_tracking_report_id);
        out.element("m:ReturnQueueEvents", &self.return_queue_events);
        out.element("m:DiagnosticsLevel", &self.diagnostics_level);
        out.element("m:Properties", &self.properties);
    }
}

rt::root!(GetMessageTrackingReportRequest, "m:GetMessageTrackingReport");
