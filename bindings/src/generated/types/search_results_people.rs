// @generated

use ::ews_bindings::xml;

use super::Persona;

/// Complex type without a name: element People in t:SearchResults.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchResultsPeople(pub Vec<Persona>);

xml::complex_type!(
    SearchResultsPeople { name: "t:SearchResultsPeople", model: "t:Persona*" }
);

xml::wrapper_type!(SearchResultsPeople, Persona);

xml::list_of_elements!(SearchResultsPeople, t "Persona");
