// @generated

use ::ews_bindings::xml;

use super::Permission;

/// Complex type `t:ArrayOfPermissionsType`.
#[doc(alias = "ArrayOfPermissionsType")]
pub type ArrayOfPermissions = xml::List<Permission, ArrayOfPermissionsList>;

xml::list_name!(
    ArrayOfPermissionsList: Elements "t:Permission" { name: "t:ArrayOfPermissionsType",
    model: "(t:Permission)*" }
);
