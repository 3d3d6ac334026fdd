// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfProfileInsightValue, InsightValue, ProfileInsightValue};

/// Complex type `t:MeetingInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
///
/// Fields inherited from [`InsightValue`]: `insight_source`, `updated_utc_ticks`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingInsightValue {
    /// The value of the base type, [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Id`, optional.
    pub id: Option<String>,
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:StartUtcTicks`, optional.
    pub start_utc_ticks: Option<i64>,
    /// Element `t:EndUtcTicks`, optional.
    pub end_utc_ticks: Option<i64>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:Organizer`, optional.
    pub organizer: Option<Box<ProfileInsightValue>>,
    /// Element `t:Attendees`, optional.
    pub attendees: Option<ArrayOfProfileInsightValue>,
}

impl Eq for MeetingInsightValue {}

rt::complex_type! {
    MeetingInsightValue: InsightValue = "t:MeetingInsightValue";
    elements t {
        base 2;
        0 id: "Id" optional;
        1 subject: "Subject" optional;
        2 start_utc_ticks: "StartUtcTicks" optional;
        3 end_utc_ticks: "EndUtcTicks" optional;
        4 location: "Location" optional;
        5 organizer: "Organizer" optional;
        6 attendees: "Attendees" optional;
    }
}
