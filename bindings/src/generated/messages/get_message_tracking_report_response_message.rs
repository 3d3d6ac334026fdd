// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    ArrayOfArraysOfTrackingProperties, ArrayOfStrings, ArrayOfTrackingProperties,
    MessageTrackingReport, ResponseClass,
};

use super::ResponseMessage;

/// Complex type `m:GetMessageTrackingReportResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetMessageTrackingReportResponse`.
#[doc(alias = "GetMessageTrackingReportResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetMessageTrackingReportResponseMessage {
    /// What it inherits from [`ResponseMessage`].
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

rt::complex_type!(
    GetMessageTrackingReportResponseMessage { name:
    "m:GetMessageTrackingReportResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:MessageTrackingReport?, m:Diagnostics?, m:Errors?, m:Properties?", flags:
    response }
);

impl GetMessageTrackingReportResponseMessage {
    /// From what is required; the rest is empty.
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

rt::extends!(GetMessageTrackingReportResponseMessage, ResponseMessage);

rt::placeholder_new!(GetMessageTrackingReportResponseMessage: placeholder);

impl rt::ReadComplex for GetMessageTrackingReportResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "MessageTrackingReport") => {
                reader.fill(&mut self.message_tracking_report, tag)
            }
            (rt::M, "Diagnostics") => reader.fill(&mut self.diagnostics, tag),
            (rt::M, "Errors") => reader.fill(&mut self.errors, tag),
            (rt::M, "Properties") => reader.fill(&mut self.properties, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetMessageTrackingReportResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:MessageTrackingReport", &self.message_tracking_report);
        out.element("m:Diagnostics", &self.diagnostics);
        out.element("m:Errors", &self.errors);
        out.element("m:Properties", &self.properties);
    }
}

rt::root!(GetMessageTrackingReportResponseMessage, "m:GetMessageTrackingReportResponse");
