// @generated

use ::ews_bindings::xml;

/// Complex type `t:NonEmptyArrayOfRoleType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfRoleType")]
pub type NonEmptyArrayOfRole = xml::List<String, NonEmptyArrayOfRoleList>;

xml::list_name!(
    NonEmptyArrayOfRoleList: Elements "t:Role" { name: "t:NonEmptyArrayOfRoleType",
    model: "t:Role+", flags: checked }
);
