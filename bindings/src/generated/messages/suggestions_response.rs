// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ArrayOfSuggestionDayResult;
use super::ResponseMessage;

/// Complex type `m:SuggestionsResponseType`.
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

rt::complex_type!(
    SuggestionsResponse { name: "m:SuggestionsResponseType", model:
    "m:ResponseMessage?, m:SuggestionDayResultArray?" }
);

rt::placeholder_default!(SuggestionsResponse);

impl rt::ReadComplex for SuggestionsResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ResponseMessage") => reader.fill(&mut self.response_message, tag),
            (rt::M, "SuggestionDayResultArray") => {
                reader.fill(&mut self.suggestion_day_result_array, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SuggestionsResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessage", &self.response_message);
        out.element("m:SuggestionDayResultArray", &self.suggestion_day_result_array);
    }
}
