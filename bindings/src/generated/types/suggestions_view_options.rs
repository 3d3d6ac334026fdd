// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{Duration, SuggestionQuality};

/// Complex type `t:SuggestionsViewOptionsType`.
///
/// Global element `t:SuggestionsViewOptions`.
#[doc(alias = "SuggestionsViewOptionsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SuggestionsViewOptions {
    /// Element `t:GoodThreshold`, optional.
    pub good_threshold: Option<i32>,
    /// Element `t:MaximumResultsByDay`, optional.
    pub maximum_results_by_day: Option<i32>,
    /// Element `t:MaximumNonWorkHourResultsByDay`, optional.
    pub maximum_non_work_hour_results_by_day: Option<i32>,
    /// Element `t:MeetingDurationInMinutes`, optional.
    pub meeting_duration_in_minutes: Option<i32>,
    /// Element `t:MinimumSuggestionQuality`, optional.
    pub minimum_suggestion_quality: Option<SuggestionQuality>,
    /// Element `t:DetailedSuggestionsWindow`, required.
    pub detailed_suggestions_window: Duration,
    /// Element `t:CurrentMeetingTime`, optional.
    pub current_meeting_time: Option<value::DateTime>,
    /// Element `t:GlobalObjectId`, optional.
    pub global_object_id: Option<String>,
}

impl Eq for SuggestionsViewOptions {}

impl SuggestionsViewOptions {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(detailed_suggestions_window: Duration) -> Self {
        Self {
            good_threshold: None,
            maximum_results_by_day: None,
            maximum_non_work_hour_results_by_day: None,
            meeting_duration_in_minutes: None,
            minimum_suggestion_quality: None,
            detailed_suggestions_window,
            current_meeting_time: None,
            global_object_id: None,
        }
    }
}

rt::complex_type! {
    SuggestionsViewOptions = "t:SuggestionsViewOptionsType", required 1, new(value);
    elements {
        0 good_threshold: t "GoodThreshold" optional;
        1 maximum_results_by_day: t "MaximumResultsByDay" optional;
        2 maximum_non_work_hour_results_by_day: t "MaximumNonWorkHourResultsByDay" optional;
        3 meeting_duration_in_minutes: t "MeetingDurationInMinutes" optional;
        4 minimum_suggestion_quality: t "MinimumSuggestionQuality" optional;
        5 detailed_suggestions_window: t "DetailedSuggestionsWindow" required 0;
        6 current_meeting_time: t "CurrentMeetingTime" optional;
        7 global_object_id: t "GlobalObjectId" optional;
    }
}

rt::root! {
    SuggestionsViewOptions = "t:SuggestionsViewOptions"
}
