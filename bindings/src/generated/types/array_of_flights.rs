// @generated

use ::ews_bindings::xml;

use super::FlightEntity;

/// Complex type `t:ArrayOfFlightsType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfFlightsType")]
pub type ArrayOfFlights = xml::List<FlightEntity, ArrayOfFlightsList>;

xml::list_name!(
    ArrayOfFlightsList: Elements "t:Flight" { name: "t:ArrayOfFlightsType", model:
    "t:Flight*" }
);
