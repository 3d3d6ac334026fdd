// @generated

use ::ews_bindings::xml;

use super::SuggestionDayResult;

/// Complex type `t:ArrayOfSuggestionDayResult`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSuggestionDayResult(pub Vec<SuggestionDayResult>);

xml::complex_type!(
    ArrayOfSuggestionDayResult { name: "t:ArrayOfSuggestionDayResult", model:
    "t:SuggestionDayResult*" }
);

xml::wrapper_type!(ArrayOfSuggestionDayResult, SuggestionDayResult);

xml::list_of_elements!(ArrayOfSuggestionDayResult, t "SuggestionDayResult");
