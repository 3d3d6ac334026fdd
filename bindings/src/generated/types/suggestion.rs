// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::placeholder_new!(Suggestion: placeholder, placeholder, placeholder);

impl rt::ReadComplex for Suggestion {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MeetingTime") => reader.require(&mut self.meeting_time, tag, 0),
            (rt::T, "IsWorkTime") => reader.require(&mut self.is_work_time, tag, 1),
            (rt::T, "SuggestionQuality") => {
                reader.require(&mut self.suggestion_quality, tag, 2)
            }
            (rt::T, "AttendeeConflictDataArray") => {
                reader.fill(&mut self.attendee_conflict_data_array, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Suggestion {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MeetingTime", &self.meeting_time);
        out.element("t:IsWorkTime", &self.is_work_time);
        out.element("t:SuggestionQuality", &self.suggestion_quality);
        out.element("t:AttendeeConflictDataArray", &self.attendee_conflict_data_array);
    }
}
