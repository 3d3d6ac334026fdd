// @generated

use ::ews_bindings::rt;

/// Complex type `m:QueryStringType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`QueryString`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/querystring-querystringtype).
#[doc(alias = "QueryStringType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct QueryString {
    /// Attribute `ResetCache`, optional.
    pub reset_cache: Option<bool>,
    /// Attribute `ReturnHighlightTerms`, optional.
    pub return_highlight_terms: Option<bool>,
    /// Attribute `ReturnDeletedItems`, optional.
    pub return_deleted_items: Option<bool>,
    /// The text.
    pub value: String,
}

impl Eq for QueryString {}

impl QueryString {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            reset_cache: None,
            return_highlight_terms: None,
            return_deleted_items: None,
            value: value.into(),
        }
    }
}

rt::complex_type! {
    QueryString = "m:QueryStringType", new(text);
    attributes {
        0 reset_cache: "ResetCache" optional;
        1 return_highlight_terms: "ReturnHighlightTerms" optional;
        2 return_deleted_items: "ReturnDeletedItems" optional;
    }
    text { value }
}
