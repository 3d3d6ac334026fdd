// @generated

use ::ews_bindings::xml;

use super::FlightEntity;

/// Complex type `t:ArrayOfFlightsType`.
#[doc(alias = "ArrayOfFlightsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfFlights(pub Vec<FlightEntity>);

xml::complex_type!(
    ArrayOfFlights { name: "t:ArrayOfFlightsType", model: "t:Flight*" }
);

xml::wrapper_type!(ArrayOfFlights, FlightEntity);

xml::list_of_elements!(ArrayOfFlights, t "Flight");
