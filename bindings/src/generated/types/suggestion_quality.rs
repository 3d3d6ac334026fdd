// @generated

use ::ews_bindings::rt;

/// Simple type `t:SuggestionQuality`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`SuggestionQuality`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/suggestionquality).
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SuggestionQuality {
    Excellent,
    Good,
    Fair,
    Poor,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SuggestionQuality {}

rt::open_enum! {
    SuggestionQuality;
    0 Excellent;
    1 Good;
    2 Fair;
    3 Poor;
}
