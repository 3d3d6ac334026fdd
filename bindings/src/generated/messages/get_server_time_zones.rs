// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfTimeZoneId;

/// Gets the time zones that the server knows.
///
/// Complex type `m:GetServerTimeZonesType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetServerTimeZones`.
///
/// Example, and the other operations of the area: [Calendar and availability](super::super::operation_index#calendar-and-availability).
///
/// Microsoft's reference: [`GetServerTimeZones`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getservertimezones-operation).
#[doc(alias = "GetServerTimeZonesType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetServerTimeZones {
    /// Attribute `ReturnFullTimeZoneData`, optional.
    pub return_full_time_zone_data: Option<bool>,
    /// Element `m:Ids`, optional.
    pub ids: Option<NonEmptyArrayOfTimeZoneId>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetServerTimeZones {}

rt::complex_type! {
    GetServerTimeZones = "m:GetServerTimeZonesType";
    attributes {
        0 return_full_time_zone_data: "ReturnFullTimeZoneData" optional;
    }
    elements m {
        0 ids: "Ids" optional;
    }
    kept { kept }
}

rt::root! {
    GetServerTimeZones = "m:GetServerTimeZones"
}
