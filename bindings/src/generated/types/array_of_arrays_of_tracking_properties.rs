// @generated

use ::ews_bindings::xml;

use super::ArrayOfTrackingProperties;

/// Complex type `t:ArrayOfArraysOfTrackingPropertiesType`.
#[doc(alias = "ArrayOfArraysOfTrackingPropertiesType")]
pub type ArrayOfArraysOfTrackingProperties = xml::List<
    ArrayOfTrackingProperties,
    ArrayOfArraysOfTrackingPropertiesList,
>;

xml::list_name!(
    ArrayOfArraysOfTrackingPropertiesList: Elements "t:ArrayOfTrackingPropertiesType" {
    name: "t:ArrayOfArraysOfTrackingPropertiesType", model:
    "(t:ArrayOfTrackingPropertiesType)*" }
);
