// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfSuggestion, SuggestionQuality};

/// Complex type `t:SuggestionDayResult`.
///
/// Microsoft's reference: [`SuggestionDayResult`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/suggestiondayresult).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SuggestionDayResult {
    /// Element `t:Date`, required.
    pub date: value::DateTime,
    /// Element `t:DayQuality`, required.
    pub day_quality: SuggestionQuality,
    /// Element `t:SuggestionArray`, optional.
    pub suggestion_array: Option<ArrayOfSuggestion>,
}

impl Eq for SuggestionDayResult {}

impl SuggestionDayResult {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(date: value::DateTime, day_quality: SuggestionQuality) -> Self {
        Self {
            date,
            day_quality,
            suggestion_array: None,
        }
    }
}

rt::complex_type! {
    SuggestionDayResult = "t:SuggestionDayResult", required 2, new(value value);
    elements t {
        0 date: "Date" required 0;
        1 day_quality: "DayQuality" required 1;
        2 suggestion_array: "SuggestionArray" optional;
    }
}
