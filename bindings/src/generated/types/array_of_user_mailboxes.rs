// @generated

use ::ews_bindings::xml;

use super::UserMailbox;

/// Complex type `t:ArrayOfUserMailboxesType`.
#[doc(alias = "ArrayOfUserMailboxesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfUserMailboxes(pub Vec<UserMailbox>);

xml::complex_type!(
    ArrayOfUserMailboxes { name: "t:ArrayOfUserMailboxesType", model: "t:UserMailbox+",
    checked: true }
);

xml::wrapper_type!(ArrayOfUserMailboxes, UserMailbox);

xml::list_of_elements!(ArrayOfUserMailboxes, t "UserMailbox");
