// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:FlightEntityType`, since `V2016_10_10`.
#[doc(alias = "FlightEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FlightEntity {
    /// Element `t:FlightNumber`, optional.
    pub flight_number: Option<String>,
    /// Element `t:AirlineIataCode`, optional.
    pub airline_iata_code: Option<String>,
    /// Element `t:DepartureTime`, optional.
    pub departure_time: Option<String>,
    /// Element `t:WindowsTimeZoneName`, optional.
    pub windows_time_zone_name: Option<String>,
    /// Element `t:DepartureAirportIataCode`, optional.
    pub departure_airport_iata_code: Option<String>,
    /// Element `t:ArrivalAirportIataCode`, optional.
    pub arrival_airport_iata_code: Option<String>,
}

impl Eq for FlightEntity {}

rt::complex_type! {
    FlightEntity = "t:FlightEntityType";
    elements t {
        0 flight_number: "FlightNumber" optional;
        1 airline_iata_code: "AirlineIataCode" optional;
        2 departure_time: "DepartureTime" optional;
        3 windows_time_zone_name: "WindowsTimeZoneName" optional;
        4 departure_airport_iata_code: "DepartureAirportIataCode" optional;
        5 arrival_airport_iata_code: "ArrivalAirportIataCode" optional;
    }
}
