// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetSearchSuggestionsResponseMessage, ResponseMessage);

xml::blank_new!(GetSearchSuggestionsResponseMessage: blank);

impl xml::ReadNode for GetSearchSuggestionsResponseMessage {
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
            (xml::M, "SearchSuggestions") => {
                input.fill(&mut self.search_suggestions, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetSearchSuggestionsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:SearchSuggestions", &self.search_suggestions);
    }
}

xml::root!(GetSearchSuggestionsResponseMessage, "m:GetSearchSuggestionsResponse");
