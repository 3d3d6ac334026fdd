// @generated

use ::ews_bindings::xml;

use super::FlightReservationEntity;

/// Complex type `t:ArrayOfFlightReservationsType`.
#[doc(alias = "ArrayOfFlightReservationsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfFlightReservations(pub Vec<FlightReservationEntity>);

xml::complex_type!(
    ArrayOfFlightReservations { name: "t:ArrayOfFlightReservationsType", model:
    "t:FlightReservation*" }
);

xml::wrapper_type!(ArrayOfFlightReservations, FlightReservationEntity);

xml::list_of_elements!(ArrayOfFlightReservations, t "FlightReservation");
