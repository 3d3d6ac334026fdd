// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(FindMessageTrackingReportResponseMessage, ResponseMessage);

xml::blank_new!(FindMessageTrackingReportResponseMessage: blank);

impl xml::ReadNode for FindMessageTrackingReportResponseMessage {
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
            (xml::M, "Diagnostics") => input.fill(&mut self.diagnostics, tag),
            (xml::M, "MessageTrackingSearchResults") => {
                input.fill(&mut self.message_tracking_search_results, tag)
            }
            (xml::M, "ExecutedSearchScope") => {
                input.fill(&mut self.executed_search_scope, tag)
            }
            (xml::M, "Errors") => input.fill(&mut self.errors, tag),
            (xml::M, "Properties") => input.fill(&mut self.properties, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FindMessageTrackingReportResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
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

xml::root!(
    FindMessageTrackingReportResponseMessage, "m:FindMessageTrackingReportResponse"
);
