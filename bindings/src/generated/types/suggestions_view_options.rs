// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::{Duration, SuggestionQuality};

/// Complex type `t:SuggestionsViewOptionsType`.
///
/// Global element `t:SuggestionsViewOptions`.
///
/// Microsoft's reference: [`SuggestionsViewOptions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/suggestionsviewoptions).
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SuggestionsViewOptions {}

impl SuggestionsViewOptions {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(detailed_suggestions_window: impl Into<Duration>) -> Self {
        Self {
            good_threshold: None,
            maximum_results_by_day: None,
            maximum_non_work_hour_results_by_day: None,
            meeting_duration_in_minutes: None,
            minimum_suggestion_quality: None,
            detailed_suggestions_window: detailed_suggestions_window.into(),
            current_meeting_time: None,
            global_object_id: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SuggestionsViewOptions = "t:SuggestionsViewOptionsType", required 1, new(value(Duration));
    elements t {
        0 good_threshold: "GoodThreshold" optional;
        1 maximum_results_by_day: "MaximumResultsByDay" optional;
        2 maximum_non_work_hour_results_by_day: "MaximumNonWorkHourResultsByDay" optional;
        3 meeting_duration_in_minutes: "MeetingDurationInMinutes" optional;
        4 minimum_suggestion_quality: "MinimumSuggestionQuality" optional;
        5 detailed_suggestions_window: "DetailedSuggestionsWindow" required 0;
        6 current_meeting_time: "CurrentMeetingTime" optional;
        7 global_object_id: "GlobalObjectId" optional;
    }
    kept { kept }
}

rt::root! {
    SuggestionsViewOptions = "t:SuggestionsViewOptions"
}
