// @generated

use ::ews_bindings::xml;

use super::PersonaAttribution;

/// Complex type `t:ArrayOfPersonaAttributionsType`.
#[doc(alias = "ArrayOfPersonaAttributionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfPersonaAttributions(pub Vec<PersonaAttribution>);

xml::complex_type!(
    ArrayOfPersonaAttributions { name: "t:ArrayOfPersonaAttributionsType", model:
    "t:Attribution+", checked: true }
);

xml::wrapper_type!(ArrayOfPersonaAttributions, PersonaAttribution);

xml::list_of_elements!(ArrayOfPersonaAttributions, t "Attribution");
