// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:ArrayOfAddressesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfAddressesType")]
pub type ArrayOfAddresses = xml::List<String, ArrayOfAddressesList>;

rt::list_name!(
    ArrayOfAddressesList: Elements "t:Address" { name: "t:ArrayOfAddressesType", model: "t:Address*" }
);
