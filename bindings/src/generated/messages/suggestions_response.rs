// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ArrayOfSuggestionDayResult;
use super::ResponseMessage;

/// Complex type `m:SuggestionsResponseType`.
///
/// Microsoft's reference: [`SuggestionsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/suggestionsresponse).
#[doc(alias = "SuggestionsResponseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SuggestionsResponse {
    /// Element `m:ResponseMessage`, optional.
    pub response_message: Option<Box<ResponseMessage>>,
    /// Element `m:SuggestionDayResultArray`, optional.
    pub suggestion_day_result_array: Option<ArrayOfSuggestionDayResult>,
}

impl Eq for SuggestionsResponse {}

rt::complex_type! {
    SuggestionsResponse = "m:SuggestionsResponseType";
    elements m {
        0 response_message: "ResponseMessage" optional;
        1 suggestion_day_result_array: "SuggestionDayResultArray" optional;
    }
}
