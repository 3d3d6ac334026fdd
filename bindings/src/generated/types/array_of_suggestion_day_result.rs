// @generated

use ::ews_bindings::{rt, xml};

use super::SuggestionDayResult;

/// Complex type `t:ArrayOfSuggestionDayResult`.
pub type ArrayOfSuggestionDayResult = xml::List<
    SuggestionDayResult,
    ArrayOfSuggestionDayResultList,
>;

rt::list_name!(
    ArrayOfSuggestionDayResultList: Elements "t:SuggestionDayResult" { name:
    "t:ArrayOfSuggestionDayResult", model: "t:SuggestionDayResult*" }
);
