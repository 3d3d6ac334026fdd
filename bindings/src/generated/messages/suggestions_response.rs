// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    SuggestionsResponse { name: "m:SuggestionsResponseType", model:
    "m:ResponseMessage?, m:SuggestionDayResultArray?" }
);

xml::blank_default!(SuggestionsResponse);

impl xml::ReadNode for SuggestionsResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ResponseMessage") => input.fill(&mut self.response_message, tag),
            (xml::M, "SuggestionDayResultArray") => {
                input.fill(&mut self.suggestion_day_result_array, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SuggestionsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessage", &self.response_message);
        out.element("m:SuggestionDayResultArray", &self.suggestion_day_result_array);
    }
}
