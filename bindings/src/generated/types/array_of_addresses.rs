// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfAddressesType`.
#[doc(alias = "ArrayOfAddressesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfAddresses(pub Vec<String>);

xml::complex_type!(
    ArrayOfAddresses { name: "t:ArrayOfAddressesType", model: "t:Address*" }
);

xml::wrapper_type!(ArrayOfAddresses, String);

xml::list_of_elements!(ArrayOfAddresses, t "Address");
