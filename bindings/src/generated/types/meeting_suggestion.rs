// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfEmailUsers, Entity};

/// Complex type `t:MeetingSuggestionType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
///
/// Fields inherited from [`Entity`]: `position`.
///
/// Microsoft's reference: [`MeetingSuggestion`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingsuggestion).
#[doc(alias = "MeetingSuggestionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingSuggestion {
    /// The value of the base type, [`Entity`].
    pub base: Entity,
    /// Element `t:Attendees`, optional.
    pub attendees: Option<ArrayOfEmailUsers>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:MeetingString`, optional.
    pub meeting_string: Option<String>,
    /// Element `t:StartTime`, optional.
    pub start_time: Option<value::DateTime>,
    /// Element `t:EndTime`, optional.
    pub end_time: Option<value::DateTime>,
    /// Element `t:TimeStringBeginIndex`, optional, `xs:integer`, since `V2018_01_08`.
    pub time_string_begin_index: Option<i64>,
    /// Element `t:TimeStringLength`, optional, `xs:integer`, since `V2018_01_08`.
    pub time_string_length: Option<i64>,
    /// Element `t:EntityId`, optional, since `V2018_01_08`.
    pub entity_id: Option<String>,
    /// Element `t:ExtractionId`, optional, since `V2018_01_08`.
    pub extraction_id: Option<String>,
}

impl Eq for MeetingSuggestion {}

rt::complex_type! {
    MeetingSuggestion: Entity = "t:MeetingSuggestionType";
    elements t {
        base 1;
        0 attendees: "Attendees" optional;
        1 location: "Location" optional;
        2 subject: "Subject" optional;
        3 meeting_string: "MeetingString" optional;
        4 start_time: "StartTime" optional;
        5 end_time: "EndTime" optional;
        6 time_string_begin_index: "TimeStringBeginIndex" optional;
        7 time_string_length: "TimeStringLength" optional;
        8 entity_id: "EntityId" optional;
        9 extraction_id: "ExtractionId" optional;
    }
}
