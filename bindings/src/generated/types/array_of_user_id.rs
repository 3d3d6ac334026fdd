// @generated

use ::ews_bindings::xml;

use super::UserId;

/// Complex type `t:ArrayOfUserIdType`.
#[doc(alias = "ArrayOfUserIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfUserId(pub Vec<UserId>);

xml::complex_type!(
    ArrayOfUserId { name: "t:ArrayOfUserIdType", model: "t:UserId+", checked: true }
);

xml::wrapper_type!(ArrayOfUserId, UserId);

xml::list_of_elements!(ArrayOfUserId, t "UserId");
