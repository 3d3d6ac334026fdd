// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    FlightReservationEntity { name: "t:FlightReservationEntityType", model:
    "t:ReservationId?, t:ReservationStatus?, t:UnderName?, t:BrokerName?, t:BrokerPhone?, t:Flights?"
    }
);

rt::placeholder_default!(FlightReservationEntity);

impl rt::ReadComplex for FlightReservationEntity {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ReservationId") => reader.fill(&mut self.reservation_id, tag),
            (rt::T, "ReservationStatus") => {
                reader.fill(&mut self.reservation_status, tag)
            }
            (rt::T, "UnderName") => reader.fill(&mut self.under_name, tag),
            (rt::T, "BrokerName") => reader.fill(&mut self.broker_name, tag),
            (rt::T, "BrokerPhone") => reader.fill(&mut self.broker_phone, tag),
            (rt::T, "Flights") => reader.fill(&mut self.flights, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FlightReservationEntity {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ReservationId", &self.reservation_id);
        out.element("t:ReservationStatus", &self.reservation_status);
        out.element("t:UnderName", &self.under_name);
        out.element("t:BrokerName", &self.broker_name);
        out.element("t:BrokerPhone", &self.broker_phone);
        out.element("t:Flights", &self.flights);
    }
}
