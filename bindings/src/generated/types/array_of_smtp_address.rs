// @generated

use ::ews_bindings::xml;

use super::NonEmptyString;

/// Complex type `t:ArrayOfSmtpAddressType`.
#[doc(alias = "ArrayOfSmtpAddressType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSmtpAddress(pub Vec<NonEmptyString>);

xml::complex_type!(
    ArrayOfSmtpAddress { name: "t:ArrayOfSmtpAddressType", model: "(t:SmtpAddress)+",
    checked: true }
);

xml::wrapper_type!(ArrayOfSmtpAddress, NonEmptyString);

xml::list_of_elements!(ArrayOfSmtpAddress, t "SmtpAddress");
