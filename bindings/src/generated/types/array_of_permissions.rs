// @generated

use ::ews_bindings::{rt, xml};

use super::Permission;

/// Complex type `t:ArrayOfPermissionsType`.
#[doc(alias = "ArrayOfPermissionsType")]
pub type ArrayOfPermissions = xml::List<Permission, ArrayOfPermissionsList>;

rt::list_name!(
    ArrayOfPermissionsList: Elements "t:Permission" { name: "t:ArrayOfPermissionsType",
    model: "(t:Permission)*" }
);
