// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfAddressesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfAddressesType")]
pub type ArrayOfAddresses = xml::List<String, ArrayOfAddressesList>;

xml::list_name!(
    ArrayOfAddressesList: Elements "t:Address" { name: "t:ArrayOfAddressesType", model: "t:Address*" }
);
