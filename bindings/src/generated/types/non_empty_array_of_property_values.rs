// @generated

use ::ews_bindings::xml;

/// Complex type `t:NonEmptyArrayOfPropertyValuesType`.
#[doc(alias = "NonEmptyArrayOfPropertyValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfPropertyValues(pub Vec<String>);

xml::complex_type!(
    NonEmptyArrayOfPropertyValues { name: "t:NonEmptyArrayOfPropertyValuesType", model:
    "(t:Value+)", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfPropertyValues, String);

xml::list_of_elements!(NonEmptyArrayOfPropertyValues, t "Value");
