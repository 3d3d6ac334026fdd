// @generated

use ::ews_bindings::xml;

use super::Contact;

/// Complex type `t:ArrayOfContactsType`.
#[doc(alias = "ArrayOfContactsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfContacts(pub Vec<Contact>);

xml::complex_type!(
    ArrayOfContacts { name: "t:ArrayOfContactsType", model: "t:Contact*" }
);

xml::wrapper_type!(ArrayOfContacts, Contact);

xml::list_of_elements!(ArrayOfContacts, t "Contact");
