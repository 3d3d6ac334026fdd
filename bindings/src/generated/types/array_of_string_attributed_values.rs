// @generated

use ::ews_bindings::xml;

use super::StringAttributedValue;

/// Complex type `t:ArrayOfStringAttributedValuesType`.
#[doc(alias = "ArrayOfStringAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfStringAttributedValues(pub Vec<StringAttributedValue>);

xml::complex_type!(
    ArrayOfStringAttributedValues { name: "t:ArrayOfStringAttributedValuesType", model:
    "t:StringAttributedValue*" }
);

xml::wrapper_type!(ArrayOfStringAttributedValues, StringAttributedValue);

xml::list_of_elements!(ArrayOfStringAttributedValues, t "StringAttributedValue");
