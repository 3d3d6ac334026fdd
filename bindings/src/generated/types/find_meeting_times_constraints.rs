// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:FindMeetingTimesConstraints`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimesConstraints {
    /// Element `t:MaxCandidates`, optional.
    pub max_candidates: Option<i32>,
    /// Element `t:IsOrganizerOptional`, optional.
    pub is_organizer_optional: Option<bool>,
    /// Element `t:ReturnSuggestionHints`, optional.
    pub return_suggestion_hints: Option<bool>,
    /// Element `t:AppName`, optional.
    pub app_name: Option<String>,
    /// Element `t:AppScenario`, optional.
    pub app_scenario: Option<String>,
    /// Element `t:MinimumAttendeePercentage`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))]
    pub minimum_attendee_percentage: Option<f64>,
}

rt::complex_type! {
    FindMeetingTimesConstraints = "t:FindMeetingTimesConstraints";
    elements t {
        0 max_candidates: "MaxCandidates" optional;
        1 is_organizer_optional: "IsOrganizerOptional" optional;
        2 return_suggestion_hints: "ReturnSuggestionHints" optional;
        3 app_name: "AppName" optional;
        4 app_scenario: "AppScenario" optional;
        5 minimum_attendee_percentage: "MinimumAttendeePercentage" optional;
    }
}
