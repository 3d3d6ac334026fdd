// @generated

use ::ews_bindings::{rt, xml};

use super::PersonaAttribution;

/// Complex type `t:ArrayOfPersonaAttributionsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfPersonaAttributionsType")]
pub type ArrayOfPersonaAttributions = xml::List<
    PersonaAttribution,
    ArrayOfPersonaAttributionsList,
>;

rt::list_name!(
    ArrayOfPersonaAttributionsList: Elements "t:Attribution" { name:
    "t:ArrayOfPersonaAttributionsType", model: "t:Attribution+", flags: checked }
);
