// @generated

use ::ews_bindings::xml;

use super::Phone;

/// Complex type `t:ArrayOfPhonesType`.
#[doc(alias = "ArrayOfPhonesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfPhones(pub Vec<Phone>);

xml::complex_type!(ArrayOfPhones { name: "t:ArrayOfPhonesType", model: "t:Phone*" });

xml::wrapper_type!(ArrayOfPhones, Phone);

xml::list_of_elements!(ArrayOfPhones, t "Phone");
