// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    FlightEntity { name: "t:FlightEntityType", model:
    "t:FlightNumber?, t:AirlineIataCode?, t:DepartureTime?, t:WindowsTimeZoneName?, t:DepartureAirportIataCode?, t:ArrivalAirportIataCode?"
    }
);

rt::placeholder_default!(FlightEntity);

impl rt::ReadComplex for FlightEntity {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FlightNumber") => reader.fill(&mut self.flight_number, tag),
            (rt::T, "AirlineIataCode") => reader.fill(&mut self.airline_iata_code, tag),
            (rt::T, "DepartureTime") => reader.fill(&mut self.departure_time, tag),
            (rt::T, "WindowsTimeZoneName") => {
                reader.fill(&mut self.windows_time_zone_name, tag)
            }
            (rt::T, "DepartureAirportIataCode") => {
                reader.fill(&mut self.departure_airport_iata_code, tag)
            }
            (rt::T, "ArrivalAirportIataCode") => {
                reader.fill(&mut self.arrival_airport_iata_code, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FlightEntity {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:FlightNumber", &self.flight_number);
        out.element("t:AirlineIataCode", &self.airline_iata_code);
        out.element("t:DepartureTime", &self.departure_time);
        out.element("t:WindowsTimeZoneName", &self.windows_time_zone_name);
        out.element("t:DepartureAirportIataCode", &self.departure_airport_iata_code);
        out.element("t:ArrivalAirportIataCode", &self.arrival_airport_iata_code);
    }
}
