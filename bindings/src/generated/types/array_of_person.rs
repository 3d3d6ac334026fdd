// @generated

use ::ews_bindings::xml;

use super::Person;

/// Complex type `t:ArrayOfPersonType`.
#[doc(alias = "ArrayOfPersonType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfPerson(pub Vec<Person>);

xml::complex_type!(
    ArrayOfPerson { name: "t:ArrayOfPersonType", model: "(t:Person)*" }
);

xml::wrapper_type!(ArrayOfPerson, Person);

xml::list_of_elements!(ArrayOfPerson, t "Person");
