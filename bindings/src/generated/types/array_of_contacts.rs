// @generated

use ::ews_bindings::{rt, xml};

use super::Contact;

/// Complex type `t:ArrayOfContactsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfContactsType")]
pub type ArrayOfContacts = xml::List<Contact, ArrayOfContactsList>;

rt::list_name!(
    ArrayOfContactsList: Elements "t:Contact" { name: "t:ArrayOfContactsType", model:
    "t:Contact*" }
);
