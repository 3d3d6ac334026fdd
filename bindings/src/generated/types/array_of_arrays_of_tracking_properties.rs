// @generated

use ::ews_bindings::xml;

use super::ArrayOfTrackingProperties;

/// Complex type `t:ArrayOfArraysOfTrackingPropertiesType`.
#[doc(alias = "ArrayOfArraysOfTrackingPropertiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfArraysOfTrackingProperties(pub Vec<ArrayOfTrackingProperties>);

xml::complex_type!(
    ArrayOfArraysOfTrackingProperties { name: "t:ArrayOfArraysOfTrackingPropertiesType",
    model: "(t:ArrayOfTrackingPropertiesType)*" }
);

xml::wrapper_type!(ArrayOfArraysOfTrackingProperties, ArrayOfTrackingProperties);

xml::list_of_elements!(
    ArrayOfArraysOfTrackingProperties, t "ArrayOfTrackingPropertiesType"
);
