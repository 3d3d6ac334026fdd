// @generated

use ::ews_bindings::xml;

use super::AttendeeAvailability;

/// Complex type `t:ArrayOfAttendeeAvailability`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfAttendeeAvailability(pub Vec<AttendeeAvailability>);

xml::complex_type!(
    ArrayOfAttendeeAvailability { name: "t:ArrayOfAttendeeAvailability", model:
    "t:AttendeeAvailability*" }
);

xml::wrapper_type!(ArrayOfAttendeeAvailability, AttendeeAvailability);

xml::list_of_elements!(ArrayOfAttendeeAvailability, t "AttendeeAvailability");
