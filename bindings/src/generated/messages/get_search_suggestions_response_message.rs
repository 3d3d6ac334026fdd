// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ResponseClass, SearchSuggestions};
use super::ResponseMessage;

/// Complex type `m:GetSearchSuggestionsResponseMessage`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetSearchSuggestionsResponse`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSearchSuggestionsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SearchSuggestions`, optional.
    pub search_suggestions: Option<Box<SearchSuggestions>>,
}

impl Eq for GetSearchSuggestionsResponseMessage {}

rt::complex_type!(
    GetSearchSuggestionsResponseMessage { name: "m:GetSearchSuggestionsResponseMessage",
    base: ResponseMessage, bits: 1, model: "m:SearchSuggestions", flags: response }
);

impl GetSearchSuggestionsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            search_suggestions: None,
        }
    }
}

rt::extends!(GetSearchSuggestionsResponseMessage, ResponseMessage);

rt::placeholder_new!(GetSearchSuggestionsResponseMessage: placeholder);

impl rt::ReadComplex for GetSearchSuggestionsResponseMessage {
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
            (rt::M, "SearchSuggestions") => {
                reader.fill(&mut self.search_suggestions, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetSearchSuggestionsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:SearchSuggestions", &self.search_suggestions);
    }
}

rt::root!(GetSearchSuggestionsResponseMessage, "m:GetSearchSuggestionsResponse");
