// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:NonEmptyArrayOfRoleType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfRoleType")]
pub type NonEmptyArrayOfRole = xml::List<String, NonEmptyArrayOfRoleList>;

rt::list_name!(
    NonEmptyArrayOfRoleList: Elements "t:Role" { name: "t:NonEmptyArrayOfRoleType",
    model: "t:Role+", flags: checked }
);
