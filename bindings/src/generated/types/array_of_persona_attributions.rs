// @generated

use ::ews_bindings::xml;

use super::PersonaAttribution;

/// Complex type `t:ArrayOfPersonaAttributionsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfPersonaAttributionsType")]
pub type ArrayOfPersonaAttributions = xml::List<
    PersonaAttribution,
    ArrayOfPersonaAttributionsList,
>;

xml::list_name!(
    ArrayOfPersonaAttributionsList: Elements "t:Attribution" { name:
    "t:ArrayOfPersonaAttributionsType", model: "t:Attribution+", flags: checked }
);
