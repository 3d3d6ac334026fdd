// @generated

use ::ews_bindings::{rt, xml};

use super::ArrayOfTrackingProperties;

/// Complex type `t:ArrayOfArraysOfTrackingPropertiesType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfArraysOfTrackingPropertiesType")]
pub type ArrayOfArraysOfTrackingProperties = xml::List<
    ArrayOfTrackingProperties,
    ArrayOfArraysOfTrackingPropertiesList,
>;

rt::list_name!(
    ArrayOfArraysOfTrackingPropertiesList: Elements "t:ArrayOfTrackingPropertiesType" {
    name: "t:ArrayOfArraysOfTrackingPropertiesType", model:
    "(t:ArrayOfTrackingPropertiesType)*" }
);
