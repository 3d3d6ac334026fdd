// @generated

use ::ews_bindings::{rt, xml};

use super::Persona;

/// Complex type `t:ArrayOfPeopleType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfPeopleType")]
pub type ArrayOfPeople = xml::List<Persona, ArrayOfPeopleList>;

rt::list_name!(
    ArrayOfPeopleList: Elements "t:Persona" { name: "t:ArrayOfPeopleType", model:
    "(t:Persona)*" }
);
