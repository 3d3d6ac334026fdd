// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetMessageTrackingReportResponseMessage, ResponseMessage);

xml::blank_new!(GetMessageTrackingReportResponseMessage: blank);

impl xml::ReadNode for GetMessageTrackingReportResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "MessageTrackingReport") => {
                input.fill(&mut self.message_tracking_report, tag)
            }
            (xml::M, "Diagnostics") => input.fill(&mut self.diagnostics, tag),
            (xml::M, "Errors") => input.fill(&mut self.errors, tag),
            (xml::M, "Properties") => input.fill(&mut self.properties, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetMessageTrackingReportResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:MessageTrackingReport", &self.message_tracking_report);
        out.element("m:Diagnostics", &self.diagnostics);
        out.element("m:Errors", &self.errors);
        out.element("m:Properties", &self.properties);
    }
}

xml::root!(
    GetMessageTrackingReportResponseMessage, "m:GetMessageTrackingReportResponse"
);
