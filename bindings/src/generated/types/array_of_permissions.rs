// @generated

use ::ews_bindings::xml;

use super::Permission;

/// Complex type `t:ArrayOfPermissionsType`.
#[doc(alias = "ArrayOfPermissionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfPermissions(pub Vec<Permission>);

xml::complex_type!(
    ArrayOfPermissions { name: "t:ArrayOfPermissionsType", model: "(t:Permission)*" }
);

xml::wrapper_type!(ArrayOfPermissions, Permission);

xml::list_of_elements!(ArrayOfPermissions, t "Permission");
