// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:ArrayOfPeopleQuerySource`, since `V2016_10_10`.
pub type ArrayOfPeopleQuerySource = xml::List<String, ArrayOfPeopleQuerySourceList>;

rt::list_name!(
    ArrayOfPeopleQuerySourceList: Elements "t:Source" { name:
    "t:ArrayOfPeopleQuerySource", model: "t:Source+", flags: checked }
);
