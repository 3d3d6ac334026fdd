// @generated

use ::ews_bindings::xml;

use super::ExtendedProperty;

/// Complex type `t:NonEmptyArrayOfExtendedPropertyType`.
#[doc(alias = "NonEmptyArrayOfExtendedPropertyType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfExtendedProperty(pub Vec<ExtendedProperty>);

xml::complex_type!(
    NonEmptyArrayOfExtendedProperty { name: "t:NonEmptyArrayOfExtendedPropertyType",
    model: "(t:ExtendedProperty+)", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfExtendedProperty, ExtendedProperty);

xml::list_of_elements!(NonEmptyArrayOfExtendedProperty, t "ExtendedProperty");
