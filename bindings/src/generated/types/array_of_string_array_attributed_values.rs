// @generated

use ::ews_bindings::xml;

use super::StringArrayAttributedValue;

/// Complex type `t:ArrayOfStringArrayAttributedValuesType`.
#[doc(alias = "ArrayOfStringArrayAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfStringArrayAttributedValues(pub Vec<StringArrayAttributedValue>);

xml::complex_type!(
    ArrayOfStringArrayAttributedValues { name:
    "t:ArrayOfStringArrayAttributedValuesType", model: "t:StringArrayAttributedValue*" }
);

xml::wrapper_type!(ArrayOfStringArrayAttributedValues, StringArrayAttributedValue);

xml::list_of_elements!(
    ArrayOfStringArrayAttributedValues, t "StringArrayAttributedValue"
);
