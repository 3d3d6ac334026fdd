// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfAttendeeConflictData, SuggestionQuality};

/// Complex type `t:Suggestion`.
///
/// Microsoft's reference: [`Suggestion`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/suggestion).
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

impl Suggestion {
    /// Creates a value from its required fields; all others are `None` or empty.
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

rt::complex_type! {
    Suggestion = "t:Suggestion", required 3, new(value value value);
    elements t {
        0 meeting_time: "MeetingTime" required 0;
        1 is_work_time: "IsWorkTime" required 1;
        2 suggestion_quality: "SuggestionQuality" required 2;
        3 attendee_conflict_data_array: "AttendeeConflictDataArray" optional;
    }
}
