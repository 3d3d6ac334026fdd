// @generated

use ::ews_bindings::xml;

use super::BodyContentAttributedValue;

/// Complex type `t:ArrayOfBodyContentAttributedValuesType`.
#[doc(alias = "ArrayOfBodyContentAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfBodyContentAttributedValues(pub Vec<BodyContentAttributedValue>);

xml::complex_type!(
    ArrayOfBodyContentAttributedValues { name:
    "t:ArrayOfBodyContentAttributedValuesType", model: "t:BodyContentAttributedValue*" }
);

xml::wrapper_type!(ArrayOfBodyContentAttributedValues, BodyContentAttributedValue);

xml::list_of_elements!(
    ArrayOfBodyContentAttributedValues, t "BodyContentAttributedValue"
);
