// @generated

use ::ews_bindings::{rt, xml};

use super::EmailAddressType;

/// Complex type `t:ArrayOfEmailAddressesType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfEmailAddressesType")]
pub type ArrayOfEmailAddresses = xml::List<EmailAddressType, ArrayOfEmailAddressesList>;

rt::list_name!(
    ArrayOfEmailAddressesList: Elements "t:Address" { name:
    "t:ArrayOfEmailAddressesType", model: "t:Address*" }
);
