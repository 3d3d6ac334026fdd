// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    SuggestionsViewOptions { name: "t:SuggestionsViewOptionsType", required:
    "t:DetailedSuggestionsWindow", bits: 1, model:
    "t:GoodThreshold?, t:MaximumResultsByDay?, t:MaximumNonWorkHourResultsByDay?, t:MeetingDurationInMinutes?, t:MinimumSuggestionQuality?, t:DetailedSuggestionsWindow, t:CurrentMeetingTime?, t:GlobalObjectId?"
    }
);

impl SuggestionsViewOptions {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(SuggestionsViewOptions: placeholder);

impl rt::ReadComplex for SuggestionsViewOptions {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "GoodThreshold") => reader.fill(&mut self.good_threshold, tag),
            (rt::T, "MaximumResultsByDay") => {
                reader.fill(&mut self.maximum_results_by_day, tag)
            }
            (rt::T, "MaximumNonWorkHourResultsByDay") => {
                reader.fill(&mut self.maximum_non_work_hour_results_by_day, tag)
            }
            (rt::T, "MeetingDurationInMinutes") => {
                reader.fill(&mut self.meeting_duration_in_minutes, tag)
            }
            (rt::T, "MinimumSuggestionQuality") => {
                reader.fill(&mut self.minimum_suggestion_quality, tag)
            }
            (rt::T, "DetailedSuggestionsWindow") => {
                reader.require(&mut self.detailed_suggestions_window, tag, 0)
            }
            (rt::T, "CurrentMeetingTime") => {
                reader.fill(&mut self.current_meeting_time, tag)
            }
            (rt::T, "GlobalObjectId") => reader.fill(&mut self.global_object_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SuggestionsViewOptions {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:GoodThreshold", &self.good_threshold);
        out.element("t:MaximumResultsByDay", &self.maximum_results_by_day);
        out.element(
            "t:MaximumNonWorkHourResultsByDay",
            &self.maximum_non_work_hour_results_by_day,
        );
        out.element("t:MeetingDurationInMinutes", &self.meeting_duration_in_minutes);
        out.element("t:MinimumSuggestionQuality", &self.minimum_suggestion_quality);
        out.element("t:DetailedSuggestionsWindow", &self.detailed_suggestions_window);
        out.element("t:CurrentMeetingTime", &self.current_meeting_time);
        out.element("t:GlobalObjectId", &self.global_object_id);
    }
}

rt::root!(SuggestionsViewOptions, "t:SuggestionsViewOptions");
