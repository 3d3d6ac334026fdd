// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ResponseClass, SearchResults};
use super::ResponseMessage;

/// Complex type `m:ExecuteSearchResponseMessage`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:ExecuteSearchResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "ExecuteSearchResponse")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExecuteSearchResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SearchResults`, optional.
    pub search_results: Option<Box<SearchResults>>,
}

impl ExecuteSearchResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            search_results: None,
        }
    }
}

rt::complex_type! {
    ExecuteSearchResponseMessage: ResponseMessage = "m:ExecuteSearchResponseMessage" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 search_results: "SearchResults" once;
    }
    kept { base.kept }
}

rt::root! {
    ExecuteSearchResponseMessage = "m:ExecuteSearchResponse"
}
