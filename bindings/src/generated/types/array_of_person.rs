// @generated

use ::ews_bindings::{rt, xml};

use super::Person;

/// Complex type `t:ArrayOfPersonType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfPersonType")]
pub type ArrayOfPerson = xml::List<Person, ArrayOfPersonList>;

rt::list_name!(
    ArrayOfPersonList: Elements "t:Person" { name: "t:ArrayOfPersonType", model:
    "(t:Person)*" }
);
