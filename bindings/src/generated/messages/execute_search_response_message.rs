// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(ExecuteSearchResponseMessage, ResponseMessage);

rt::placeholder_new!(ExecuteSearchResponseMessage: placeholder);

impl rt::ReadComplex for ExecuteSearchResponseMessage {
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
            (rt::M, "SearchResults") => reader.fill(&mut self.search_results, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ExecuteSearchResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:SearchResults", &self.search_results);
    }
}

rt::root!(ExecuteSearchResponseMessage, "m:ExecuteSearchResponse");
