// @generated

use ::ews_bindings::{rt, xml};

use super::TrackingProperty;

/// Complex type `t:ArrayOfTrackingPropertiesType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfTrackingPropertiesType")]
pub type ArrayOfTrackingProperties = xml::List<
    TrackingProperty,
    ArrayOfTrackingPropertiesList,
>;

rt::list_name!(
    ArrayOfTrackingPropertiesList: Elements "t:TrackingPropertyType" { name:
    "t:ArrayOfTrackingPropertiesType", model: "(t:TrackingPropertyType)*" }
);
