// @generated

use ::ews_bindings::rt;
use super::super::ns;
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

rt::complex_type! {
    FlightReservationEntity = "t:FlightReservationEntityType";
    elements t {
        0 reservation_id: "ReservationId" optional;
        1 reservation_status: "ReservationStatus" optional;
        2 under_name: "UnderName" optional;
        3 broker_name: "BrokerName" optional;
        4 broker_phone: "BrokerPhone" optional;
        5 flights: "Flights" optional;
    }
}
