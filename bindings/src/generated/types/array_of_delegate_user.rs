// @generated

use ::ews_bindings::xml;

use super::DelegateUser;

/// Complex type `t:ArrayOfDelegateUserType`.
#[doc(alias = "ArrayOfDelegateUserType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfDelegateUser(pub Vec<DelegateUser>);

xml::complex_type!(
    ArrayOfDelegateUser { name: "t:ArrayOfDelegateUserType", model: "t:DelegateUser+",
    checked: true }
);

xml::wrapper_type!(ArrayOfDelegateUser, DelegateUser);

xml::list_of_elements!(ArrayOfDelegateUser, t "DelegateUser");
