// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    FlightEntity { name: "t:FlightEntityType", model:
    "t:FlightNumber?, t:AirlineIataCode?, t:DepartureTime?, t:WindowsTimeZoneName?, t:DepartureAirportIataCode?, t:ArrivalAirportIataCode?"
    }
);

xml::blank_default!(FlightEntity);

impl xml::ReadNode for FlightEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "FlightNumber") => input.fill(&mut self.flight_number, tag),
            (xml::T, "AirlineIataCode") => input.fill(&mut self.airline_iata_code, tag),
            (xml::T, "DepartureTime") => input.fill(&mut self.departure_time, tag),
            (xml::T, "WindowsTimeZoneName") => {
                input.fill(&mut self.windows_time_zone_name, tag)
            }
            (xml::T, "DepartureAirportIataCode") => {
                input.fill(&mut self.departure_airport_iata_code, tag)
            }
            (xml::T, "ArrivalAirportIataCode") => {
                input.fill(&mut self.arrival_airport_iata_code, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FlightEntity {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FlightNumber", &self.flight_number);
        out.element("t:AirlineIataCode", &self.airline_iata_code);
        out.element("t:DepartureTime", &self.departure_time);
        out.element("t:WindowsTimeZoneName", &self.windows_time_zone_name);
        out.element("t:DepartureAirportIataCode", &self.departure_airport_iata_code);
        out.element("t:ArrivalAirportIataCode", &self.arrival_airport_iata_code);
    }
}
