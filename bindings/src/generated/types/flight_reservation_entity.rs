// @generated

use ::ews_bindings::{Result, xml};

use super::ArrayOfFlights;

/// Complex type `t:FlightReservationEntityType`, since `V2016_10_10`.
#[doc(alias = "FlightReservationEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FlightReservationEntity {
    /// Element `t:ReservationId`, optional.
    pub reservation_id: Option<String>,
    /// Element `t:ReservationStatus`, optional.
    pub reservation_status: Option<String>,
    /// Element `t:UnderName`, optional.
    pub under_name: Option<String>,
    /// Element `t:BrokerName`, optional.
    pub broker_name: Option<String>,
    /// Element `t:BrokerPhone`, optional.
    pub broker_phone: Option<String>,
    /// Element `t:Flights`, optional.
    pub flights: Option<ArrayOfFlights>,
}

impl Eq for FlightReservationEntity {}

xml::complex_type!(
    FlightReservationEntity { name: "t:FlightReservationEntityType", model:
    "t:ReservationId?, t:ReservationStatus?, t:UnderName?, t:BrokerName?, t:BrokerPhone?, t:Flights?"
    }
);

xml::blank_default!(FlightReservationEntity);

impl xml::ReadNode for FlightReservationEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ReservationId") => input.fill(&mut self.reservation_id, tag),
            (xml::T, "ReservationStatus") => {
                input.fill(&mut self.reservation_status, tag)
            }
            (xml::T, "UnderName") => input.fill(&mut self.under_name, tag),
            (xml::T, "BrokerName") => input.fill(&mut self.broker_name, tag),
            (xml::T, "BrokerPhone") => input.fill(&mut self.broker_phone, tag),
            (xml::T, "Flights") => input.fill(&mut self.flights, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FlightReservationEntity {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ReservationId", &self.reservation_id);
        out.element("t:ReservationStatus", &self.reservation_status);
        out.element("t:UnderName", &self.under_name);
        out.element("t:BrokerName", &self.broker_name);
        out.element("t:BrokerPhone", &self.broker_phone);
        out.element("t:Flights", &self.flights);
    }
}
