// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    FindMeetingTimesConstraints { name: "t:FindMeetingTimesConstraints", model:
    "t:MaxCandidates?, t:IsOrganizerOptional?, t:ReturnSuggestionHints?, t:AppName?, t:AppScenario?, t:MinimumAttendeePercentage?"
    }
);

rt::placeholder_default!(FindMeetingTimesConstraints);

impl rt::ReadComplex for FindMeetingTimesConstraints {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MaxCandidates") => reader.fill(&mut self.max_candidates, tag),
            (rt::T, "IsOrganizerOptional") => {
                reader.fill(&mut self.is_organizer_optional, tag)
            }
            (rt::T, "ReturnSuggestionHints") => {
                reader.fill(&mut self.return_suggestion_hints, tag)
            }
            (rt::T, "AppName") => reader.fill(&mut self.app_name, tag),
            (rt::T, "AppScenario") => reader.fill(&mut self.app_scenario, tag),
            (rt::T, "MinimumAttendeePercentage") => {
                reader.fill(&mut self.minimum_attendee_percentage, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindMeetingTimesConstraints {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MaxCandidates", &self.max_candidates);
        out.element("t:IsOrganizerOptional", &self.is_organizer_optional);
        out.element("t:ReturnSuggestionHints", &self.return_suggestion_hints);
        out.element("t:AppName", &self.app_name);
        out.element("t:AppScenario", &self.app_scenario);
        out.element("t:MinimumAttendeePercentage", &self.minimum_attendee_percentage);
    }
}
