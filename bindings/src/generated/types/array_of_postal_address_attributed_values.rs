// @generated

use ::ews_bindings::xml;

use super::PostalAddressAttributedValue;

/// Complex type `t:ArrayOfPostalAddressAttributedValuesType`.
#[doc(alias = "ArrayOfPostalAddressAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfPostalAddressAttributedValues(pub Vec<PostalAddressAttributedValue>);

xml::complex_type!(
    ArrayOfPostalAddressAttributedValues { name:
    "t:ArrayOfPostalAddressAttributedValuesType", model:
    "t:PostalAddressAttributedValue*" }
);

xml::wrapper_type!(ArrayOfPostalAddressAttributedValues, PostalAddressAttributedValue);

xml::list_of_elements!(
    ArrayOfPostalAddressAttributedValues, t "PostalAddressAttributedValue"
);
