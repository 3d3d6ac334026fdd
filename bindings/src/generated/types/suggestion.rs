// @generated

use ::ews_bindings::{Result, value, xml};

use super::{ArrayOfAttendeeConflictData, SuggestionQuality};

/// Complex type `t:Suggestion`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Suggestion {
    /// Element `t:MeetingTime`, required.
    pub meeting_time: value::DateTime,
    /// Element `t:IsWorkTime`, required.
    pub is_work_time: bool,
    /// Element `t:SuggestionQuality`, required.
    pub suggestion_quality: SuggestionQuality,
    /// Element `t:AttendeeConflictDataArray`, optional.
    pub attendee_conflict_data_array: Option<ArrayOfAttendeeConflictData>,
}

impl Eq for Suggestion {}

xml::complex_type!(
    Suggestion { name: "t:Suggestion", required:
    "t:MeetingTime, t:IsWorkTime, t:SuggestionQuality", bits: 3, model:
    "t:MeetingTime, t:IsWorkTime, t:SuggestionQuality, t:AttendeeConflictDataArray?" }
);

impl Suggestion {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        meeting_time: value::DateTime,
        is_work_time: bool,
        suggestion_quality: SuggestionQuality,
    ) -> Self {
        Self {
            meeting_time,
            is_work_time,
            suggestion_quality,
            attendee_conflict_data_array: None,
        }
    }
}

xml::blank_new!(Suggestion: blank, blank, blank);

impl xml::ReadNode for Suggestion {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "MeetingTime") => input.require(&mut self.meeting_time, tag, 0),
            (xml::T, "IsWorkTime") => input.require(&mut self.is_work_time, tag, 1),
            (xml::T, "SuggestionQuality") => {
                input.require(&mut self.suggestion_quality, tag, 2)
            }
            (xml::T, "AttendeeConflictDataArray") => {
                input.fill(&mut self.attendee_conflict_data_array, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Suggestion {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MeetingTime", &self.meeting_time);
        out.element("t:IsWorkTime", &self.is_work_time);
        out.element("t:SuggestionQuality", &self.suggestion_quality);
        out.element("t:AttendeeConflictDataArray", &self.attendee_conflict_data_array);
    }
}
