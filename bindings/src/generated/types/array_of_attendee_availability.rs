// @generated

use ::ews_bindings::{rt, xml};

use super::AttendeeAvailability;

/// Complex type `t:ArrayOfAttendeeAvailability`, since `V2016_10_10`.
pub type ArrayOfAttendeeAvailability = xml::List<
    AttendeeAvailability,
    ArrayOfAttendeeAvailabilityList,
>;

rt::list_name!(
    ArrayOfAttendeeAvailabilityList: Elements "t:AttendeeAvailability" { name:
    "t:ArrayOfAttendeeAvailability", model: "t:AttendeeAvailability*" }
);
