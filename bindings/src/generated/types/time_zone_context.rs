// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::TimeZoneDefinition;

/// Complex type `t:TimeZoneContextType`, since `Exchange2010_SP1`.
///
/// Global element `t:TimeZoneContext`.
///
/// Microsoft's reference: [`TimeZoneContext`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/timezonecontext).
#[doc(alias = "TimeZoneContextType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeZoneContext {
    /// Element `t:TimeZoneDefinition`, required.
    pub time_zone_definition: TimeZoneDefinition,
    /// Attributes of the namespace `http://schemas.xmlsoap.org/soap/envelope/`.
    pub any_attributes: Vec<xml::AnyAttribute>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for TimeZoneContext {}

impl TimeZoneContext {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(time_zone_definition: impl Into<TimeZoneDefinition>) -> Self {
        Self {
            time_zone_definition: time_zone_definition.into(),
            any_attributes: Vec::new(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    TimeZoneContext = "t:TimeZoneContextType" any_attributes, required 1, new(value(TimeZoneDefinition));
    attributes {
        any any_attributes: "http://schemas.xmlsoap.org/soap/envelope/";
    }
    elements t {
        0 time_zone_definition: "TimeZoneDefinition" required 0;
    }
    kept { kept }
}

rt::root! {
    TimeZoneContext = "t:TimeZoneContext"
}
