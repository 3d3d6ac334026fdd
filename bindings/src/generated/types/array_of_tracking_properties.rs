// @generated

use ::ews_bindings::xml;

use super::TrackingProperty;

/// Complex type `t:ArrayOfTrackingPropertiesType`.
#[doc(alias = "ArrayOfTrackingPropertiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfTrackingProperties(pub Vec<TrackingProperty>);

xml::complex_type!(
    ArrayOfTrackingProperties { name: "t:ArrayOfTrackingPropertiesType", model:
    "(t:TrackingPropertyType)*" }
);

xml::wrapper_type!(ArrayOfTrackingProperties, TrackingProperty);

xml::list_of_elements!(ArrayOfTrackingProperties, t "TrackingPropertyType");
