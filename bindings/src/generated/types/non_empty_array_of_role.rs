// @generated

use ::ews_bindings::xml;

/// Complex type `t:NonEmptyArrayOfRoleType`.
#[doc(alias = "NonEmptyArrayOfRoleType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfRole(pub Vec<String>);

xml::complex_type!(
    NonEmptyArrayOfRole { name: "t:NonEmptyArrayOfRoleType", model: "t:Role+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfRole, String);

xml::list_of_elements!(NonEmptyArrayOfRole, t "Role");
