// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ResponseClass, SearchResults};
use super::ResponseMessage;

/// Complex type `m:ExecuteSearchResponseMessage`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:ExecuteSearchResponse`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExecuteSearchResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SearchResults`, optional.
    pub search_results: Option<Box<SearchResults>>,
}

xml::complex_type!(
    ExecuteSearchResponseMessage { name: "m:ExecuteSearchResponseMessage", base:
    ResponseMessage, bits: 1, model: "m:SearchResults", flags: response }
);

impl ExecuteSearchResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            search_results: None,
        }
    }
}

xml::extends!(ExecuteSearchResponseMessage, ResponseMessage);

xml::blank_new!(ExecuteSearchResponseMessage: blank);

impl xml::ReadNode for ExecuteSearchResponseMessage {
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
            (xml::M, "SearchResults") => input.fill(&mut self.search_results, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ExecuteSearchResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:SearchResults", &self.search_results);
    }
}

xml::root!(ExecuteSearchResponseMessage, "m:ExecuteSearchResponse");
