// @generated

use ::ews_bindings::{rt, xml};

use super::FlightReservationEntity;

/// Complex type `t:ArrayOfFlightReservationsType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfFlightReservationsType")]
pub type ArrayOfFlightReservations = xml::List<
    FlightReservationEntity,
    ArrayOfFlightReservationsList,
>;

rt::list_name!(
    ArrayOfFlightReservationsList: Elements "t:FlightReservation" { name:
    "t:ArrayOfFlightReservationsType", model: "t:FlightReservation*" }
);
