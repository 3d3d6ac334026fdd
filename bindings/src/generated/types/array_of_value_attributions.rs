// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfValueAttributionsType`.
#[doc(alias = "ArrayOfValueAttributionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfValueAttributions(pub Vec<String>);

xml::complex_type!(
    ArrayOfValueAttributions { name: "t:ArrayOfValueAttributionsType", model:
    "t:Attribution+", checked: true }
);

xml::wrapper_type!(ArrayOfValueAttributions, String);

xml::list_of_elements!(ArrayOfValueAttributions, t "Attribution");
