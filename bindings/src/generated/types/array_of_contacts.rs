// @generated

use ::ews_bindings::xml;

use super::Contact;

/// Complex type `t:ArrayOfContactsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfContactsType")]
pub type ArrayOfContacts = xml::List<Contact, ArrayOfContactsList>;

xml::list_name!(
    ArrayOfContactsList: Elements "t:Contact" { name: "t:ArrayOfContactsType", model:
    "t:Contact*" }
);
