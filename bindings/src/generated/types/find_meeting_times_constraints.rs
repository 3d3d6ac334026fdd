// @generated

use ::ews_bindings::{Result, xml};

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
    #[cfg_attr(feature = "serde", serde(default, with = "xml::stored::float"))]
    pub minimum_attendee_percentage: Option<f64>,
}

xml::complex_type!(
    FindMeetingTimesConstraints { name: "t:FindMeetingTimesConstraints", model:
    "t:MaxCandidates?, t:IsOrganizerOptional?, t:ReturnSuggestionHints?, t:AppName?, t:AppScenario?, t:MinimumAttendeePercentage?"
    }
);

xml::blank_default!(FindMeetingTimesConstraints);

impl xml::ReadNode for FindMeetingTimesConstraints {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "MaxCandidates") => input.fill(&mut self.max_candidates, tag),
            (xml::T, "IsOrganizerOptional") => {
                input.fill(&mut self.is_organizer_optional, tag)
            }
            (xml::T, "ReturnSuggestionHints") => {
                input.fill(&mut self.return_suggestion_hints, tag)
            }
            (xml::T, "AppName") => input.fill(&mut self.app_name, tag),
            (xml::T, "AppScenario") => input.fill(&mut self.app_scenario, tag),
            (xml::T, "MinimumAttendeePercentage") => {
                input.fill(&mut self.minimum_attendee_percentage, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindMeetingTimesConstraints {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MaxCandidates", &self.max_candidates);
        out.element("t:IsOrganizerOptional", &self.is_organizer_optional);
        out.element("t:ReturnSuggestionHints", &self.return_suggestion_hints);
        out.element("t:AppName", &self.app_name);
        out.element("t:AppScenario", &self.app_scenario);
        out.element("t:MinimumAttendeePercentage", &self.minimum_attendee_percentage);
    }
}
