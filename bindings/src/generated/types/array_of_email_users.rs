// @generated

use ::ews_bindings::xml;

use super::EmailUser;

/// Complex type `t:ArrayOfEmailUsersType`.
#[doc(alias = "ArrayOfEmailUsersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfEmailUsers(pub Vec<EmailUser>);

xml::complex_type!(
    ArrayOfEmailUsers { name: "t:ArrayOfEmailUsersType", model: "t:EmailUser*" }
);

xml::wrapper_type!(ArrayOfEmailUsers, EmailUser);

xml::list_of_elements!(ArrayOfEmailUsers, t "EmailUser");
