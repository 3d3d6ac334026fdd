// @generated

use ::ews_bindings::xml;

use super::EmailAddressType;

/// Complex type `t:ArrayOfEmailAddressesType`.
#[doc(alias = "ArrayOfEmailAddressesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfEmailAddresses(pub Vec<EmailAddressType>);

xml::complex_type!(
    ArrayOfEmailAddresses { name: "t:ArrayOfEmailAddressesType", model: "t:Address*" }
);

xml::wrapper_type!(ArrayOfEmailAddresses, EmailAddressType);

xml::list_of_elements!(ArrayOfEmailAddresses, t "Address");
