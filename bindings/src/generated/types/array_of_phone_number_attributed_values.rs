// @generated

use ::ews_bindings::xml;

use super::PhoneNumberAttributedValue;

/// Complex type `t:ArrayOfPhoneNumberAttributedValuesType`.
#[doc(alias = "ArrayOfPhoneNumberAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfPhoneNumberAttributedValues(pub Vec<PhoneNumberAttributedValue>);

xml::complex_type!(
    ArrayOfPhoneNumberAttributedValues { name:
    "t:ArrayOfPhoneNumberAttributedValuesType", model: "t:PhoneNumberAttributedValue*" }
);

xml::wrapper_type!(ArrayOfPhoneNumberAttributedValues, PhoneNumberAttributedValue);

xml::list_of_elements!(
    ArrayOfPhoneNumberAttributedValues, t "PhoneNumberAttributedValue"
);
