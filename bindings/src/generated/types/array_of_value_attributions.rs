// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:ArrayOfValueAttributionsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfValueAttributionsType")]
pub type ArrayOfValueAttributions = xml::List<String, ArrayOfValueAttributionsList>;

rt::list_name!(
    ArrayOfValueAttributionsList: Elements "t:Attribution" { name:
    "t:ArrayOfValueAttributionsType", model: "t:Attribution+", flags: checked }
);
