// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::TimeChange;

/// Complex type `t:TimeZoneType`.
///
/// Microsoft's reference: [`MeetingTimeZone`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/meetingtimezone).
#[doc(alias = "TimeZoneType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeZone {
    /// Attribute `TimeZoneName`, optional.
    pub time_zone_name: Option<String>,
    /// Element `t:BaseOffset`, optional.
    pub base_offset: Option<value::Duration>,
    /// Element `t:Standard`, optional.
    pub standard: Option<Box<TimeChange>>,
    /// Element `t:Daylight`, optional.
    pub daylight: Option<Box<TimeChange>>,
}

impl Eq for TimeZone {}

rt::complex_type! {
    TimeZone = "t:TimeZoneType" checked;
    attributes {
        0 time_zone_name: "TimeZoneName" optional;
    }
    elements t {
        0 base_offset: "BaseOffset" once;
        1 standard: "Standard" once;
        2 daylight: "Daylight" once;
    }
    model {
        sequence 0 1 4;
            field 0 1 1;
            sequence 0 1 2;
                field 1 1 1;
                field 2 1 1;
    }
}
