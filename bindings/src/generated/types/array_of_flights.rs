// @generated

use ::ews_bindings::{rt, xml};

use super::FlightEntity;

/// Complex type `t:ArrayOfFlightsType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfFlightsType")]
pub type ArrayOfFlights = xml::List<FlightEntity, ArrayOfFlightsList>;

rt::list_name!(
    ArrayOfFlightsList: Elements "t:Flight" { name: "t:ArrayOfFlightsType", model:
    "t:Flight*" }
);
