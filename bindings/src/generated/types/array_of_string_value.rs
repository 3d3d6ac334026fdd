// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfStringValueType`.
#[doc(alias = "ArrayOfStringValueType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfStringValue(pub Vec<String>);

xml::complex_type!(
    ArrayOfStringValue { name: "t:ArrayOfStringValueType", model: "t:Value+", checked:
    true }
);

xml::wrapper_type!(ArrayOfStringValue, String);

xml::list_of_elements!(ArrayOfStringValue, t "Value");
