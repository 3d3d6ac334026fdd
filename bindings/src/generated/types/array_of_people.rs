// @generated

use ::ews_bindings::xml;

use super::Persona;

/// Complex type `t:ArrayOfPeopleType`.
#[doc(alias = "ArrayOfPeopleType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfPeople(pub Vec<Persona>);

xml::complex_type!(
    ArrayOfPeople { name: "t:ArrayOfPeopleType", model: "(t:Persona)*" }
);

xml::wrapper_type!(ArrayOfPeople, Persona);

xml::list_of_elements!(ArrayOfPeople, t "Persona");
