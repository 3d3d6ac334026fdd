// @generated

use ::ews_bindings::xml;

use super::MailboxSearchScope;

/// Complex type `t:NonEmptyArrayOfMailboxSearchScopesType`.
#[doc(alias = "NonEmptyArrayOfMailboxSearchScopesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfMailboxSearchScopes(pub Vec<MailboxSearchScope>);

xml::complex_type!(
    NonEmptyArrayOfMailboxSearchScopes { name:
    "t:NonEmptyArrayOfMailboxSearchScopesType", model: "t:MailboxSearchScope+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfMailboxSearchScopes, MailboxSearchScope);

xml::list_of_elements!(NonEmptyArrayOfMailboxSearchScopes, t "MailboxSearchScope");
