// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    ArrayOfArraysOfTrackingProperties, ArrayOfFindMessageTrackingSearchResult,
    ArrayOfStrings, ArrayOfTrackingProperties, ResponseClass,
};

use super::ResponseMessage;

/// Complex type `m:FindMessageTrackingReportResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindMessageTrackingReportResponse`.
#[doc(alias = "FindMessageTrackingReportResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMessageTrackingReportResponseMessage {
    /// What it inherits from [`ResponseMessage`].
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

rt::complex_type!(
    FindMessageTrackingReportResponseMessage { name:
    "m:FindMessageTrackingReportResponseMessageType", base: ResponseMessage, bits: 1,
    model:
    "m:Diagnostics?, m:MessageTrackingSearchResults?, m:ExecutedSearchScope?, m:Errors?, m:Properties?",
    flags: response }
);

impl FindMessageTrackingReportResponseMessage {
    /// From what is required; the rest is empty.
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

rt::extends!(FindMessageTrackingReportResponseMessage, ResponseMessage);

rt::placeholder_new!(FindMessageTrackingReportResponseMessage: placeholder);

impl rt::ReadComplex for FindMessageTrackingReportResponseMessage {
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
            (rt::M, "Diagnostics") => reader.fill(&mut self.diagnostics, tag),
            (rt::M, "MessageTrackingSearchResults") => {
                reader.fill(&mut self.message_tracking_search_results, tag)
            }
            (rt::M, "ExecutedSearchScope") => {
                reader.fill(&mut self.executed_search_scope, tag)
            }
            (rt::M, "Errors") => reader.fill(&mut self.errors, tag),
            (rt::M, "Properties") => reader.fill(&mut self.properties, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FindMessageTrackingReportResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Diagnostics", &self.diagnostics);
        out.element(
            "m:MessageTrackingSearchResults",
            &self.message_tracking_search_results,
        );
        out.element("m:ExecutedSearchScope", &self.executed_search_scope);
        out.element("m:Errors", &self.errors);
        out.element("m:Properties", &self.properties);
    }
}

rt::root!(
    FindMessageTrackingReportResponseMessage, "m:FindMessageTrackingReportResponse"
);
