// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::SerializableTimeZoneTime;

/// Complex type `t:SerializableTimeZone`.
///
/// Global element `t:TimeZone`.
///
/// Microsoft's reference: [`TimeZone`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/timezone-availability).
#[doc(alias = "TimeZone")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SerializableTimeZone {
    /// Element `t:Bias`, required.
    pub bias: i32,
    /// Element `t:StandardTime`, required.
    pub standard_time: SerializableTimeZoneTime,
    /// Element `t:DaylightTime`, required.
    pub daylight_time: SerializableTimeZoneTime,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SerializableTimeZone {}

impl SerializableTimeZone {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        bias: i32,
        standard_time: impl Into<SerializableTimeZoneTime>,
        daylight_time: impl Into<SerializableTimeZoneTime>,
    ) -> Self {
        Self {
            bias,
            standard_time: standard_time.into(),
            daylight_time: daylight_time.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SerializableTimeZone = "t:SerializableTimeZone", required 3, new(value value(SerializableTimeZoneTime) value(SerializableTimeZoneTime));
    elements t {
        0 bias: "Bias" required 0;
        1 standard_time: "StandardTime" required 1;
        2 daylight_time: "DaylightTime" required 2;
    }
    kept { kept }
}

rt::root! {
    SerializableTimeZone = "t:TimeZone"
}
