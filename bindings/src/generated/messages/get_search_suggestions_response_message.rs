// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ResponseClass, SearchSuggestions};
use super::ResponseMessage;

/// Complex type `m:GetSearchSuggestionsResponseMessage`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetSearchSuggestionsResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "GetSearchSuggestionsResponse")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSearchSuggestionsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SearchSuggestions`, optional.
    pub search_suggestions: Option<Box<SearchSuggestions>>,
}

impl Eq for GetSearchSuggestionsResponseMessage {}

impl GetSearchSuggestionsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            search_suggestions: None,
        }
    }
}

rt::complex_type! {
    GetSearchSuggestionsResponseMessage: ResponseMessage = "m:GetSearchSuggestionsResponseMessage" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 search_suggestions: "SearchSuggestions" once;
    }
    kept { base.kept }
}

rt::root! {
    GetSearchSuggestionsResponseMessage = "m:GetSearchSuggestionsResponse"
}
